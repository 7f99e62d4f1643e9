package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocked matrix products against direct sums in double precision. */
class KernelsTest {

    private static final int SLACK = 40;
    private static final int STEP = 2 * Kernels.LANES;

    private static float[] random(Random random, int size) {
        final float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 31, 32, 33, 63, 64, 65, 1000})
    void positionsCoverTheRangeAndStayBelowTheOverrun(int length) {
        int p = 5;
        while (p < 5 + length) {
            final int positions = Kernels.positions(p, 5 + length);
            assertThat(positions).isPositive().isLessThanOrEqualTo(Kernels.CHUNK);
            assertThat(positions % STEP).isZero();
            p += positions;
        }
        assertThat(p - 5 - length).isLessThan(STEP).isLessThan(Grid.OVERRUN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 16, 37, 64})
    void theLargestIsFoundWhereverItIsAndNaNIsKept(int count) {
        final float[] values = random(new Random(count), SLACK + count);
        Arrays.fill(values, count, values.length, 1e6f);
        for (int i = 0; i < count; i++) {
            final float[] one = values.clone();
            one[i] = -50;
            assertThat(Kernels.largest(one, count)).as("at %d", i).isEqualTo(50);
            one[i] = Float.NaN;
            assertThat(Kernels.largest(one, count)).as("at %d", i).isNaN();
        }
        assertThat(Kernels.largest(values, count)).isLessThan(50);
    }

    @ParameterizedTest(name = "{0} to {1} features at {2} positions")
    @CsvSource({"1, 8, 32", "5, 8, 64", "9, 16, 64", "72, 8, 64", "144, 16, 64", "25, 24, 32", "200, 40, 64"})
    void productIsTheDirectSum(int inner, int outer, int positions) {
        final Random random = new Random(inner * 100L + outer);
        final float[] in = random(random, SLACK + inner * Kernels.CHUNK);
        final float[] w = random(random, SLACK + inner * outer);
        final float[] out = new float[SLACK + outer * Kernels.CHUNK];
        Kernels.multiply(in, 3, inner, w, 7, outer, 1, out, 5, outer, positions);
        for (int m = 0; m < outer; m++) {
            for (int p = 0; p < positions; p++) {
                double sum = 0;
                for (int k = 0; k < inner; k++) {
                    sum += (double) w[7 + k * outer + m] * in[3 + k * Kernels.CHUNK + p];
                }
                assertThat((double) out[5 + m * Kernels.CHUNK + p]).as("%d at %d", m, p)
                        .isCloseTo(sum, within(2e-6 * inner + 1e-6));
            }
        }
    }

    @ParameterizedTest(name = "{0} to {1} features at {2} positions")
    @CsvSource({"8, 8, 64", "72, 16, 64", "16, 24, 32"})
    void transposedWeightsGiveTheTransposedProduct(int inner, int outer, int positions) {
        final Random random = new Random(11);
        final float[] in = random(random, outer * Kernels.CHUNK);
        final float[] w = random(random, inner * outer);
        final float[] out = new float[inner * Kernels.CHUNK];
        Kernels.multiply(in, 0, outer, w, 0, 1, outer, out, 0, inner, positions);
        for (int k = 0; k < inner; k++) {
            for (int p = 0; p < positions; p++) {
                double sum = 0;
                for (int m = 0; m < outer; m++) {
                    sum += (double) w[k * outer + m] * in[m * Kernels.CHUNK + p];
                }
                assertThat((double) out[k * Kernels.CHUNK + p]).isCloseTo(sum, within(2e-6 * outer + 1e-6));
            }
        }
    }

    @ParameterizedTest(name = "{0} by {1} features, {2} positions")
    @CsvSource({"8, 8, 64", "72, 16, 64", "144, 8, 32", "16, 24, 64"})
    void outerProductsAreAddedToWhatIsThere(int inner, int outer, int positions) {
        final Random random = new Random(5);
        final float[] in = random(random, SLACK + inner * Kernels.CHUNK);
        final float[] toOut = random(random, SLACK + outer * Kernels.CHUNK);
        final float[] gradient = random(random, SLACK + inner * outer);
        final float[] before = gradient.clone();
        Kernels.addOuterProducts(in, 2, inner, toOut, 9, outer, gradient, 4, new float[Kernels.CHUNK * outer],
                positions);
        for (int k = 0; k < inner; k++) {
            for (int m = 0; m < outer; m++) {
                double sum = before[4 + k * outer + m];
                for (int p = 0; p < positions; p++) {
                    sum += (double) in[2 + k * Kernels.CHUNK + p] * toOut[9 + m * Kernels.CHUNK + p];
                }
                assertThat((double) gradient[4 + k * outer + m]).isCloseTo(sum, within(2e-6 * positions));
            }
        }
        assertThat(gradient).startsWith(Arrays.copyOf(before, 4));
    }
}
