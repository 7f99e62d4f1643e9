package org.checkerwave.observable;

import org.checkerwave.InvalidInput;

/**
 * How often the values of a field fall into bins of equal width.
 *
 * @param from lower edge of the first bin
 * @param to upper edge of the last bin, which belongs to it
 * @param counts values in each bin
 * @param below values below {@code from}
 * @param above values above {@code to}
 */
public record Histogram(double from, double to, int[] counts, int below, int above) {

    /** @param field its values, none NaN; not modified */
    public static Histogram of(double[] field, double from, double to, int bins) {
        if (!(from < to) || bins < 1) {
            throw new InvalidInput("A histogram from " + from + " to " + to + " with " + bins
                    + " bins is impossible; give a rising range and at least one bin.");
        }
        final int[] counts = new int[bins];
        int below = 0;
        int above = 0;
        for (final double value : field) {
            if (value < from) {
                below++;
            } else if (value > to) {
                above++;
            } else {
                counts[Math.min(bins - 1, (int) (bins * ((value - from) / (to - from))))]++;
            }
        }
        return new Histogram(from, to, counts, below, above);
    }

    /** Middle of bin k. */
    public double middle(int k) {
        return from + (k + 0.5) * (to - from) / counts.length;
    }

    /** Probability density in bin k, over all values, those outside the range included; 1/unit of the field. */
    public double density(int k) {
        long all = (long) below + above;
        for (final int count : counts) {
            all += count;
        }
        return counts[k] * (counts.length / (to - from)) / all;
    }
}
