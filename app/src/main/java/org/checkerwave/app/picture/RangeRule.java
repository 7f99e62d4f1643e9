package org.checkerwave.app.picture;

import org.checkerwave.InvalidInput;

/** How the values at the ends of the colour map are found. */
public sealed interface RangeRule {

    /** The range that the field cannot leave, or a round one that holds nearly all values, without flicker. */
    record Automatic() implements RangeRule {
    }

    /** As far as the values reach to either side of the field's neutral value, or from 0 up; round, without flicker. */
    record Symmetric() implements RangeRule {
    }

    /**
     * From one percentile of the values to another; for signed fields as far to both sides of the neutral value as the further
     * of the two.
     *
     * @param low in per cent, from 0
     * @param high above {@code low}, up to 100
     */
    record Percentiles(double low, double high) implements RangeRule {
        public Percentiles {
            if (!(low >= 0 && low < high && high <= 100)) {
                throw new InvalidInput("The percentiles are " + low + " and " + high
                        + "; give two from 0 to 100, the lower one first.");
            }
        }
    }

    /** As given. */
    record Fixed(ValueRange range) implements RangeRule {
    }
}
