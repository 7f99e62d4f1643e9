package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NormActivationTest {

    private static final int COUNT = 2 * Kernels.LANES;

    private static float[] activated(float[] doublet, float bias) {
        final float[] out = new float[doublet.length];
        NormActivation.apply(doublet, 0, COUNT, doublet.length / COUNT, bias, out, 0, COUNT, COUNT);
        return out;
    }

    private static float[] random(int size) {
        final Random random = new Random(2);
        final float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (2 * random.nextGaussian());
        }
        return values;
    }

    @Test
    void aDoubletKeepsItsDirectionAndItsLengthIsSquashed() {
        final float[] x = random(2 * COUNT);
        final float[] y = activated(x, 0);
        for (int p = 0; p < COUNT; p++) {
            final double length = Math.hypot(x[p], x[COUNT + p]);
            assertThat(Math.hypot(y[p], y[COUNT + p]))
                    .isCloseTo(length / Math.sqrt(1 + length * length), within(1e-6));
            assertThat((double) y[p] * x[COUNT + p]).isCloseTo((double) y[COUNT + p] * x[p], within(1e-5));
        }
    }

    @Test
    void slopeAtZeroIsOneInEveryDirection() {
        final float[] gradient = random(2 * COUNT);
        final float[] expected = gradient.clone();
        NormActivation.differentiate(new float[2 * COUNT], 0, COUNT, 2, 0, gradient, COUNT);
        assertThat(gradient).containsExactly(expected);
        assertThat(activated(new float[2 * COUNT], 0)).containsOnly(0);
    }

    @Test
    void gradientsOfDoubletsAndOfBiasedSinglets() {
        assertGradient(random(2 * COUNT), 0);
        assertGradient(random(COUNT), 0.7f);
    }

    private static void assertGradient(float[] x, float bias) {
        final float[] c = random(2 * x.length);
        final float[] gradient = c.clone();
        NormActivation.differentiate(x, 0, COUNT, x.length / COUNT, bias, gradient, COUNT);
        for (int i = 0; i < x.length; i++) {
            final float[] up = x.clone();
            final float[] down = x.clone();
            up[i] += 0x1p-6f;
            down[i] -= 0x1p-6f;
            assertThat((double) gradient[i])
                    .isCloseTo((weighted(c, activated(up, bias)) - weighted(c, activated(down, bias))) * 32,
                            within(2e-3));
        }
    }

    private static double weighted(float[] c, float[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += (double) c[i] * y[i];
        }
        return sum;
    }
}
