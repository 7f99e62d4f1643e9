package org.checkerwave.electrons.chebyshev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The recursions on the smallest open patch, t = 1, g = 1.5, T = 0.1, Q = (0.7, −0.3). */
class OpenDimerTest {

    private static double[] density(Recursion recursion, double tail) {
        final Patch patch = new Patch(2);
        patch.shape(1, 2, false, false);
        patch.potential()[0] = -1.5 * 0.7;
        patch.potential()[1] = 1.5 * 0.3;
        final int[] sources = new int[Recursion.SOURCES];
        for (int s = 0; s < sources.length; s++) {
            sources[s] = s % 2;
        }
        final double radius = 3;
        final FermiSeries series = FermiSeries.of(radius, 0.1, tail);
        final double[] products = new double[series.steps() * Recursion.SOURCES];
        recursion.run(patch, sources, radius, series.steps(), products, null);
        final double[] n = {0.5, 0.5};
        for (int m = 0; m < series.steps(); m++) {
            n[0] += series.odd(m) * products[m * Recursion.SOURCES];
            n[1] += series.odd(m) * products[m * Recursion.SOURCES + 15];
        }
        return n;
    }

    @Test
    void doublePrecisionGivesAllDigits() {
        assertThat(density(new DoubleRecursion(12), 1e-14))
                .containsExactly(new double[] {0.800014820814, 0.200059839874}, within(1e-12));
    }

    @Test
    void singlePrecisionGivesSixDigits() {
        assertThat(density(new FloatRecursion(12), 1e-8))
                .containsExactly(new double[] {0.800014820814, 0.200059839874}, within(2e-6));
    }
}
