package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AdamTest {

    private static float[] gradient(int step) {
        return new float[] {(float) Math.sin(step), 1e-3f * (step % 3), -5, 0};
    }

    /** m = 0.9m + 0.1g, v = 0.999v + 0.001g², w −= rate · m̂/(√v̂ + ε) with m̂ = m/(1 − 0.9ᵗ), v̂ = v/(1 − 0.999ᵗ). */
    @Test
    void followsTheFormulaOfItsPaper() {
        final float[] weights = {1, -2, 0.5f, 3};
        final double[] expected = {1, -2, 0.5, 3};
        final double[] m = new double[4];
        final double[] v = new double[4];
        final Adam adam = new Adam(4);
        for (int step = 1; step <= 300; step++) {
            final double rate = 0.01 / step;
            adam.step(weights, gradient(step), rate);
            for (int i = 0; i < 4; i++) {
                final double g = gradient(step)[i];
                m[i] = 0.9 * m[i] + 0.1 * g;
                v[i] = 0.999 * v[i] + 0.001 * g * g;
                expected[i] -= rate * m[i] / (1 - Math.pow(0.9, step))
                        / (Math.sqrt(v[i] / (1 - Math.pow(0.999, step))) + 1e-8);
            }
        }
        for (int i = 0; i < 4; i++) {
            assertThat((double) weights[i]).as("weight %d", i).isCloseTo(expected[i], within(3e-5));
        }
        assertThat(weights[3]).as("no gradient, no step").isEqualTo(3);
        assertThat(Math.abs(weights[0] - 1)).isGreaterThan(0.001f);
    }

    @Test
    void theFirstStepIsAsLongAsTheRateWhateverTheGradient() {
        final float[] weights = new float[3];
        new Adam(3).step(weights, new float[] {1e-4f, 7, -300}, 0.02);
        assertThat(weights[0]).isCloseTo(-0.02f, within(1e-4f));
        assertThat(weights[1]).isCloseTo(-0.02f, within(1e-5f));
        assertThat(weights[2]).isCloseTo(0.02f, within(1e-5f));
    }

    @Test
    void goesOnFromItsMoments() {
        final float[] through = {1, -2, 0.5f, 3};
        final Adam whole = new Adam(4);
        final float[] resumed = through.clone();
        Adam part = new Adam(4);
        for (int step = 1; step <= 20; step++) {
            whole.step(through, gradient(step), 0.01);
            if (step == 11) {
                part = new Adam(part.first().clone(), part.second().clone(), 10);
            }
            part.step(resumed, gradient(step), 0.01);
        }
        assertThat(Arrays.equals(resumed, through)).isTrue();
    }
}
