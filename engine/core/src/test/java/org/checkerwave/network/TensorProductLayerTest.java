package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.SplittableRandom;
import org.checkerwave.symmetry.Irreps;
import org.checkerwave.symmetry.PointGroups;
import org.junit.jupiter.api.Test;

/** Gradients of Σ c · output over a few sites against central differences. */
class TensorProductLayerTest {

    private static final Irreps IRREPS = Irreps.of(PointGroups.squareD4());
    private static final Conditioning COLD = Conditioning.at(0.08);
    private static final Grid GRID = new Grid(5, 3, 0);
    private static final float STEP = 0x1p-8f;

    private final Random random = new Random(6);
    private TensorProductLayer layer;
    private float[] weights;
    private float[] effective;
    private float[] in;
    private float[] c;

    /** Weights, gains and biases at work. */
    private void prepare(Field input, Field output) {
        layer = new TensorProductLayer(IRREPS, input, output);
        weights = new float[layer.weightCount()];
        layer.initialize(new SplittableRandom(4), weights, 0);
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (float) (0.2 * random.nextGaussian());
        }
        effective = new float[layer.effectiveCount()];
        in = random(layer.input());
        c = random(layer.output());
    }

    /** Zero where no site is. */
    private float[] random(Field field) {
        final float[] values = new float[field.planes() * GRID.plane()];
        for (int plane = 0; plane < field.planes(); plane++) {
            for (int p = GRID.start(0); p < GRID.end(0); p++) {
                values[plane * GRID.plane() + p] = (float) (0.8 * random.nextGaussian());
            }
        }
        return values;
    }

    private double loss() {
        layer.condition(weights, 0, COLD, effective, 0);
        final float[] out = new float[c.length];
        layer.forward(in, GRID, GRID.start(0), GRID.end(0), effective, 0, layer.workspace(), out);
        double sum = 0;
        for (int i = 0; i < c.length; i++) {
            sum += (double) c[i] * out[i];
        }
        return sum;
    }

    private double slope(float[] values, int i) {
        final float center = values[i];
        values[i] = center + STEP;
        final double up = loss();
        values[i] = center - STEP;
        final double down = loss();
        values[i] = center;
        return (up - down) / (2 * STEP);
    }

    @Test
    void oddFeaturesToBothParities() {
        assertGradients(new Field(6, 2, 0), new Field(6, 3, 3));
    }

    @Test
    void bothParities() {
        assertGradients(new Field(6, 2, 2), new Field(6, 3, 3));
    }

    @Test
    void readOut() {
        assertGradients(new Field(6, 2, 2), new Field(1, 1, 0));
    }

    private void assertGradients(Field input, Field output) {
        prepare(input, output);
        loss();
        final float[] toInput = new float[in.length];
        final float[] toEffective = new float[effective.length];
        layer.backward(in, GRID, GRID.start(0), GRID.end(0), effective, 0, layer.workspace(), c.clone(), toInput,
                toEffective);
        final float[] gradient = new float[weights.length];
        layer.addConditionGradient(weights, 0, COLD, toEffective, 0, gradient);
        for (int i = 0; i < weights.length; i++) {
            assertThat((double) gradient[i]).as("weight %d of %d", i, weights.length)
                    .isCloseTo(slope(weights, i), within(1.5e-3));
        }
        for (int plane = 0; plane < layer.input().planes(); plane++) {
            for (int p = GRID.start(0); p < GRID.end(0); p += 4) {
                final int at = plane * GRID.plane() + p;
                assertThat((double) toInput[at]).as("plane %d at %d", plane, p)
                        .isCloseTo(slope(in, at), within(1.5e-3));
            }
        }
        assertThat(gradient).as("gradients that are not small").matches(g -> countLarge(g) > g.length / 2);
    }

    private static int countLarge(float[] gradient) {
        int large = 0;
        for (final float value : gradient) {
            large += Math.abs(value) > 0.05 ? 1 : 0;
        }
        return large;
    }
}
