package org.checkerwave.electrons.chebyshev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrimingTest {

    private static final int STEPS = 12;

    private static double[] products(Recursion recursion) {
        final Patch patch = new Patch(36);
        patch.shape(6, 6, false, false);
        Arrays.setAll(patch.potential(), i -> 0.3 * Math.sin(i));
        final int[] sources = new int[Recursion.SOURCES];
        Arrays.setAll(sources, s -> 2 * s);
        final double[] products = new double[STEPS * Recursion.SOURCES];
        recursion.run(patch, sources, 5, STEPS, products, null);
        return products;
    }

    /** What the smallest patch leaves behind is nothing that a later one sees. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void recursionGivesTheSameAfterIdling(boolean singlePrecision) {
        final double[] fresh = products(Recursion.of(singlePrecision, 64));
        final Recursion used = Recursion.of(singlePrecision, 64);
        products(used);
        used.idle(3);
        Priming.prime(singlePrecision);
        assertThat(products(used)).containsExactly(fresh);
    }
}
