package org.checkerwave.app.picture;

import java.util.Locale;
import org.checkerwave.InvalidInput;

/** The values at the two ends of a colour map. */
public record ValueRange(double minimum, double maximum) {

    public ValueRange {
        if (!(minimum < maximum && Double.isFinite(maximum - minimum))) {
            throw new InvalidInput(String.format(Locale.ROOT,
                    "The colour range goes from %s to %s; give a finite minimum below the maximum.", minimum, maximum));
        }
    }

    /** From {@code center − reach} to {@code center + reach}. */
    public static ValueRange around(double center, double reach) {
        return new ValueRange(center - reach, center + reach);
    }

    public double span() {
        return maximum - minimum;
    }
}
