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

    /** Mean and standard error of independent values; those that are NaN are left out. */
    public static Estimate ofMean(double... values) {
        final double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        final double mean = Arrays.stream(known).average().orElse(Double.NaN);
        final double squares = Arrays.stream(known).map(v -> (v - mean) * (v - mean)).sum();
        return new Estimate(mean, known.length < 2 ? Double.NaN : Math.sqrt(squares / (known.length - 1) / known.length),
                known.length);
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
