package org.checkerwave.observable;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * The growth law of an ensemble, L = a t^z fitted to the mean over its runs, with the error of z by the bootstrap: the fit
 * is repeated on as many runs drawn with replacement, and the error is the standard deviation of z.
 * Source: B. Efron, Ann. Statist. 7, 1 (1979).
 *
 * @param error of z; NaN for a single run
 * @param runs how many
 */
public record GrowthExponent(PowerLawFit fit, double error, int runs) {

    private static final int DRAWS = 400;

    /**
     * @param times t
     * @param lengths L of each run at each time; where one has none, NaN, the mean has none
     * @param seed of the draws
     * @return empty where the mean has fewer than three usable points within the window
     */
    public static Optional<GrowthExponent> of(double[] times, double[][] lengths, double from, double to, long seed) {
        final Optional<PowerLawFit> fit = PowerLawFit.of(times, mean(lengths, times.length), from, to);
        return fit.map(whole -> new GrowthExponent(whole, error(times, lengths, from, to, seed), lengths.length));
    }

    private static double error(double[] times, double[][] lengths, double from, double to, long seed) {
        if (lengths.length < 2) {
            return Double.NaN;
        }
        final SplittableRandom random = new SplittableRandom(seed);
        final double[] exponents = DoubleStream.generate(() -> {
            final double[][] drawn = new double[lengths.length][];
            Arrays.setAll(drawn, _ -> lengths[random.nextInt(lengths.length)]);
            return PowerLawFit.of(times, mean(drawn, times.length), from, to).map(PowerLawFit::exponent).orElse(Double.NaN);
        }).limit(DRAWS).toArray();
        final double mean = Arrays.stream(exponents).average().orElseThrow();
        // Draws from n runs have the variance of n, not of n − 1.
        final double few = lengths.length / (lengths.length - 1.0);
        return Math.sqrt(few * Arrays.stream(exponents).map(z -> (z - mean) * (z - mean)).sum() / (DRAWS - 1));
    }

    private static double[] mean(double[][] runs, int times) {
        final double[] mean = new double[times];
        Arrays.setAll(mean, i -> Arrays.stream(runs).mapToDouble(run -> run[i]).average().orElse(Double.NaN));
        return mean;
    }
}
