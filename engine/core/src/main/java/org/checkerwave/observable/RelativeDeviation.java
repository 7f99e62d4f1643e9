package org.checkerwave.observable;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;

/**
 * How far a quantity y of one run departs from that of a reference at the same times.
 *
 * @param time rising, in the time unit of the parameters
 * @param values y/y_reference − 1, one for each time; NaN where one of the two runs has no value
 */
public record RelativeDeviation(double[] time, double[] values) {

    private static final double ROUNDING = 1e-9;

    /**
     * @param reference y of the reference at these times, not modified
     * @param compared y of the other run at the same times, not modified
     */
    public static RelativeDeviation of(double[] time, double[] reference, double[] compared) {
        if (reference.length != time.length || compared.length != time.length) {
            throw new InvalidInput("There are " + time.length + " times but " + reference.length + " and "
                    + compared.length + " values; give as many of each.");
        }
        return new RelativeDeviation(time, IntStream.range(0, time.length)
                .mapToDouble(i -> compared[i] / reference[i] - 1).toArray());
    }

    /** The part with t at or after the start, to within the rounding of a sum of time steps. */
    public RelativeDeviation from(double start) {
        final int first = (int) Arrays.stream(time).takeWhile(t -> t < start * (1 - ROUNDING)).count();
        return new RelativeDeviation(Arrays.copyOfRange(time, first, time.length),
                Arrays.copyOfRange(values, first, values.length));
    }

    /** Index of the largest magnitude; empty where there is no value at all. */
    public OptionalInt largest() {
        return IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i]))
                .reduce((i, j) -> Math.abs(values[j]) > Math.abs(values[i]) ? j : i);
    }

    /** Mean over the times, sign kept; NaN where there is no value at all. */
    public double mean() {
        return known().average().orElse(Double.NaN);
    }

    /** Mean of the magnitude over the times; NaN where there is no value at all. */
    public double meanMagnitude() {
        return known().map(Math::abs).average().orElse(Double.NaN);
    }

    /** At the last time; NaN where there is no value then. */
    public double last() {
        return values.length == 0 ? Double.NaN : values[values.length - 1];
    }

    private DoubleStream known() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value));
    }
}
