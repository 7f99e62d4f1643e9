package org.checkerwave.training;

import java.util.Locale;
import org.checkerwave.InvalidInput;
import org.checkerwave.network.Architecture;

/**
 * All that determines a training: the same plan and data give the same weights, bit for bit, on any number of threads.
 *
 * @param epochs times that every state is used
 * @param batch states in one step
 * @param rate largest learning rate; it falls to 0 as a half cosine
 * @param patience epochs without a better validation error after which the training stops
 * @param seed of the first weights and of the order of the states
 */
public record TrainingPlan(Architecture architecture, int epochs, int batch, double rate, int patience, long seed) {

    public TrainingPlan {
        require(epochs >= 1, "epochs", epochs, "at least 1");
        require(batch >= 1, "batch", batch, "at least 1");
        require(rate > 0 && rate <= 1, "learning rate", rate, "between 0 and 1");
        require(patience >= 1, "patience", patience, "at least 1");
    }

    /** What the networks that come with the program are trained with. */
    public static TrainingPlan standard(Architecture.Kind kind) {
        final Architecture architecture = switch (kind) {
            case RECURSION -> new Architecture(kind, 32, 4);
            case GCNN -> new Architecture(kind, 8, 3);
            case GNN -> new Architecture(kind, 32, 6);
            case CNN -> new Architecture(kind, 24, 4);
        };
        return new TrainingPlan(architecture, 40, 4, 3e-3, 10, 1);
    }

    private static void require(boolean holds, String what, double value, String range) {
        if (!holds) {
            throw new InvalidInput("The " + what + " of the training is " + value + "; it must be " + range + ".");
        }
    }

    /** The plan as options of checkerwave train. */
    public String options() {
        return String.format(Locale.ROOT,
                "--network %s --channels %d --depth %d --epochs %d --batch %d --rate %s --patience %d --seed %d",
                architecture.kind().key(), architecture.channels(), architecture.depth(), epochs, batch, rate, patience,
                seed);
    }

    /** Learning rate after a fraction of all steps: a short linear start, then a half cosine to 0. */
    double rate(double fraction) {
        final double start = Math.min(1, fraction / 0.02 + 0.01);
        return rate * start * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, fraction)));
    }
}
