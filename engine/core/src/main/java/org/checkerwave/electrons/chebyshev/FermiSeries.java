package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;

import org.checkerwave.electrons.ThermalFunctions;

/**
 * Chebyshev coefficients on [−a, a] of the electrons' functions at one temperature, by a discrete cosine transform,
 * without the Jackson kernel: these functions are analytic at T > 0, and damping would only add error.
 *
 * <p>Both are truncated together, where the rest of the density's series, Σ |c_k|, falls below {@code tail}.
 */
final class FermiSeries {

    /** Above this the expansion makes no sense; the temperature is too low for it. */
    static final int MAX_MOMENTS = 40_000;

    private final double[] odd;
    private final double[] even;

    /** Σ |c_k| of the terms that are left out. */
    private final double rest;

    private FermiSeries(double[] odd, double[] even, double rest) {
        this.odd = odd;
        this.even = even;
        this.rest = rest;
    }

    /**
     * @param radius a, the bound of the spectrum in units of t
     * @param temperature T/t, above 0
     * @param tail bound of the truncation error of n, in (0, 1)
     */
    static FermiSeries of(double radius, double temperature, double tail) {
        final int longest = upperLimit(radius, temperature, tail);
        final int nodes = 2 * longest;
        final double[] cosine = cosines(nodes);
        final double[] occupation = new double[nodes / 2];
        final double[] potential = new double[nodes / 2];
        for (int j = 0; j < nodes / 2; j++) {
            final double energy = radius * cosine[2 * j + 1];
            occupation[j] = ThermalFunctions.occupation(energy, temperature);
            potential[j] = ThermalFunctions.grandPotential(energy, temperature);
        }
        final double[] odd = transform(occupation, cosine, 1, longest / 2);
        // Beyond the last coefficient they go on as a geometric series.
        final double ratio = StrictMath.exp(-2 * Math.PI * temperature / radius);
        final double beyond = Math.abs(odd[odd.length - 1]) * ratio / (1 - ratio);
        final int kept = lengthWithTail(odd, beyond, tail);
        final double[] even = transform(potential, cosine, 0, kept);
        even[0] *= 0.5;
        return new FermiSeries(Arrays.copyOf(odd, kept), even, restFrom(odd, kept, beyond));
    }

    /** A number of moments that is surely enough: |c_k| falls as exp(−kπT/a). */
    static int upperLimit(double radius, double temperature, double tail) {
        final double moments = radius / (Math.PI * temperature) * StrictMath.log(8 / tail) + 32;
        return moments > MAX_MOMENTS ? MAX_MOMENTS : 4 * (int) Math.ceil(moments / 4);
    }

    /** cos(πk/2n) for k = 0 … 4n − 1, all the values a transform on n nodes meets. */
    private static double[] cosines(int nodes) {
        final double[] table = new double[4 * nodes];
        for (int k = 0; k < table.length; k++) {
            table[k] = StrictMath.cos(Math.PI * k / (2.0 * nodes));
        }
        return table;
    }

    /** Coefficients of T_k for k = first, first + 2, …; the function has the parity of k, so half the nodes do. */
    private static double[] transform(double[] values, double[] cosine, int first, int count) {
        final int nodes = 2 * values.length;
        final double[] coefficients = new double[count];
        for (int m = 0; m < count; m++) {
            final int k = first + 2 * m;
            final int stride = 2 * k;
            int angle = k;
            double sum = 0;
            for (final double value : values) {
                sum += value * cosine[angle];
                angle += stride;
                if (angle >= cosine.length) {
                    angle -= cosine.length;
                }
            }
            coefficients[m] = 4 * sum / nodes;
        }
        return coefficients;
    }

    /** The number of steps after which the rest of the density's series is below {@code tail}. */
    int stepsWithTail(double tail) {
        return lengthWithTail(odd, rest, tail);
    }

    private static int lengthWithTail(double[] coefficients, double beyond, double tail) {
        double rest = beyond;
        int length = coefficients.length;
        while (length > 1 && rest + Math.abs(coefficients[length - 1]) <= tail) {
            rest += Math.abs(coefficients[--length]);
        }
        return length;
    }

    private static double restFrom(double[] coefficients, int first, double beyond) {
        double rest = beyond;
        for (int m = coefficients.length - 1; m >= first; m--) {
            rest += Math.abs(coefficients[m]);
        }
        return rest;
    }

    /** Number of recursion steps, each of which yields two moments. */
    int steps() {
        return odd.length;
    }

    /** c_{2m+1} of n − ½. */
    double odd(int m) {
        return odd[m];
    }

    /** d_{2m} of the grand potential. */
    double even(int m) {
        return even[m];
    }
}
