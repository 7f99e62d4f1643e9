package org.checkerwave.ensemble;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A value with its standard error.
 *
 * @param error NaN where a single sample tells none
 * @param samples independent ones that it rests on
 */
public record Estimate(double value, double error, int samples) {

    /** Where there is nothing to estimate. */
    public static Estimate none(int samples) {
        return new Estimate(Double.NaN, Double.NaN, samples);
    }

    /** The values of several. */
    public static double[] values(List<Estimate> estimates) {
        return estimates.stream().mapToDouble(Estimate::value).toArray();
    }

    /** The errors of several. */
    public static double[] errors(List<Estimate> estimates) {
        return estimates.stream().mapToDouble(Estimate::error).toArray();
    }

    /**
     * Mean and standard error of independent values; NaN as soon as one is: runs that have no value any more, such as the
     * size of a domain that is alone, are not like the others, and the mean over these would be biased.
     */
    public static Estimate ofMean(double... values) {
        final int n = values.length;
        final double mean = Arrays.stream(values).average().orElse(Double.NaN);
        final double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return new Estimate(mean, n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n), n);
    }

    /**
     * Any function of independent samples, its error by the jackknife: the function of all but one, for each of them.
     * Source: B. Efron, The Jackknife, the Bootstrap and Other Resampling Plans, SIAM (1982), chapter 3.
     */
    public static <T> Estimate jackknife(List<T> samples, ToDoubleFunction<List<T>> function) {
        final int n = samples.size();
        final double value = n == 0 ? Double.NaN : function.applyAsDouble(samples);
        if (n < 2) {
            return new Estimate(value, Double.NaN, n);
        }
        final double[] partial = IntStream.range(0, n).mapToDouble(left -> function.applyAsDouble(
                IntStream.range(0, n).filter(i -> i != left).mapToObj(samples::get).toList())).toArray();
        final double mean = Arrays.stream(partial).average().orElseThrow();
        final double squares = Arrays.stream(partial).map(p -> (p - mean) * (p - mean)).sum();
        return new Estimate(value, Math.sqrt(squares * (n - 1) / n), n);
    }
}
