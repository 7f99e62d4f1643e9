package org.checkerwave.app.picture;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Evenly spaced round tick values on a scale.
 *
 * @param values within the range, rising
 * @param labels the values as text, all with the same number of decimals
 */
public record ScaleTicks(double[] values, String[] labels) {

    private static final double[] ROUND_STEPS = {5, 2.5, 2, 1};
    private static final int MOST = 9;
    private static final int FEWEST = 5;
    private static final double TOLERANCE = 1e-9;

    /** Five to nine ticks, on both ends of the range if some round step allows it. */
    public static ScaleTicks of(ValueRange range) {
        final double step = step(range);
        final long first = (long) Math.ceil(range.minimum() / step - TOLERANCE);
        final long last = (long) Math.floor(range.maximum() / step + TOLERANCE);
        final int decimals = decimals(step);
        final double[] values = new double[(int) (last - first + 1)];
        final String[] labels = new String[values.length];
        IntStream.range(0, values.length).forEach(k -> {
            values[k] = (first + k) * step;
            labels[k] = Numbers.minus(String.format(Locale.ROOT, "%." + decimals + "f", values[k]));
        });
        return new ScaleTicks(values, labels);
    }

    private static double step(ValueRange range) {
        double usable = 0;
        for (double decade = Math.pow(10, Math.ceil(Math.log10(range.span()))); ; decade /= 10) {
            for (final double round : ROUND_STEPS) {
                final double step = round * decade;
                final double intervals = range.span() / step;
                if (intervals > MOST - 1 + TOLERANCE) {
                    return usable;
                }
                if (intervals >= FEWEST - 1 - TOLERANCE) {
                    usable = usable == 0 ? step : usable;
                    if (isWhole(range.minimum() / step) && isWhole(range.maximum() / step)) {
                        return step;
                    }
                }
            }
        }
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < TOLERANCE * Math.max(1, Math.abs(value));
    }

    private static int decimals(double step) {
        int decimals = 0;
        for (double scaled = step; !isWhole(scaled) && decimals < 12; scaled *= 10) {
            decimals++;
        }
        return decimals;
    }
}
