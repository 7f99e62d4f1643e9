package org.checkerwave.network;

import java.util.Locale;
import org.checkerwave.InvalidInput;

/** What a training makes small: the mean over its states of a function of their mean-square errors of n. */
public enum Loss {
    /** The mean-square error itself: the disordered states, which are hard, count most. */
    SQUARE {
        @Override
        double slope(double square) {
            return 1;
        }
    },
    /** ln(ε² + the mean-square error), ε = {@value #EXACT}: an ordered state counts as much as a disordered one. */
    RELATIVE {
        @Override
        double slope(double square) {
            return 1 / (EXACT * EXACT + square);
        }
    };

    /** rms error of n below which a state is good enough. */
    private static final double EXACT = 3e-4;

    /** Derivative by the mean-square error of a state. */
    abstract double slope(double square);

    /** Name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Loss ofKey(String key) {
        for (final Loss loss : values()) {
            if (loss.key().equals(key)) {
                return loss;
            }
        }
        throw new InvalidInput("There is no loss \"" + key + "\"; choose square or relative.");
    }
}
