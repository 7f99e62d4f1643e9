package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.checkerwave.symmetry.FiniteGroup;
import org.checkerwave.symmetry.Neighborhood;
import org.checkerwave.symmetry.PointGroups;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of layer: the gradients of weights, gains, biases and inputs against central differences. */
class LayerGradientTest {

    private static final int WIDTH = 6;
    private static final int HEIGHT = 4;
    private static final Conditioning COLD = Conditioning.at(0.08);

    record Case(String name, FiniteGroup group, int reach, Field input, Field output, boolean activated) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> layers() {
        final FiniteGroup square = PointGroups.squareD4();
        final FiniteGroup trivial = PointGroups.trivial();
        return List.of(
                new Case("gcnn lifting 5×5", square, 2, new Field(1, 3, 0), new Field(8, 2, 2), true),
                new Case("gcnn lifting of both parities", square, 1, new Field(1, 2, 1), new Field(8, 2, 2), true),
                new Case("gcnn 3×3", square, 1, new Field(8, 2, 2), new Field(8, 1, 1), true),
                new Case("gcnn read-out", square, 0, new Field(8, 3, 3), new Field(1, 1, 0), false),
                new Case("gnn", square, 1, new Field(1, 3, 3), new Field(1, 5, 5), true),
                new Case("gnn on the site", square, 0, new Field(1, 6, 5), new Field(1, 3, 3), true),
                new Case("cnn 5×5", trivial, 2, new Field(1, 0, 3), new Field(1, 0, 5), true),
                new Case("cnn 3×3", trivial, 1, new Field(1, 0, 5), new Field(1, 0, 4), true),
                new Case("cnn read-out", trivial, 0, new Field(1, 0, 9), new Field(1, 0, 1), false));
    }

    private static float[] random(Random random, int size, double spread) {
        final float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (spread * random.nextGaussian());
        }
        return values;
    }

    /** Loss Σ c·out over the inside, with what it needs. */
    private static final class Probe {
        private final EquivariantConvolution layer;
        private final Grid grid;
        private final float[] weights;
        private final float[] effective;
        private final float[] in;
        private final float[] out;
        private final float[] c;
        private final Workspace workspace;

        Probe(Case layerCase) {
            final Random random = new Random(17);
            layer = new EquivariantConvolution(layerCase.group(), Neighborhood.square(layerCase.reach()),
                    layerCase.input(), layerCase.output(), layerCase.activated());
            grid = new Grid(WIDTH, HEIGHT, 2);
            weights = new float[layer.weightCount()];
            layer.initialize(new SplittableRandom(4), weights, 0);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += (float) (0.2 * random.nextGaussian());
            }
            effective = new float[layer.effectiveCount()];
            in = random(random, layer.input().planes() * grid.plane(), 0.8);
            c = random(random, layer.output().planes() * grid.plane(), 1);
            out = new float[c.length];
            workspace = layer.workspace();
        }

        double loss() {
            layer.condition(weights, 0, COLD, effective, 0);
            for (int plane = 0; plane < layer.input().planes(); plane++) {
                grid.wrap(in, plane * grid.plane());
            }
            layer.forward(in, grid, grid.start(0), grid.end(0), effective, 0, workspace, out);
            double sum = 0;
            for (int plane = 0; plane < layer.output().planes(); plane++) {
                for (int y = 0; y < HEIGHT; y++) {
                    for (int x = 0; x < WIDTH; x++) {
                        final int at = plane * grid.plane() + grid.index(x, y);
                        sum += (double) c[at] * out[at];
                    }
                }
            }
            return sum;
        }

        /** c inside, 0 elsewhere. */
        float[] outGradient() {
            final float[] gradient = new float[c.length];
            for (int plane = 0; plane < layer.output().planes(); plane++) {
                for (int y = 0; y < HEIGHT; y++) {
                    final int at = plane * grid.plane() + grid.index(0, y);
                    System.arraycopy(c, at, gradient, at, WIDTH);
                }
            }
            return gradient;
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void weightsGainsAndBiases(Case layerCase) {
        final Probe probe = new Probe(layerCase);
        final DoubleSupplier loss = probe::loss;
        loss.getAsDouble();
        final float[] effectiveGradient = new float[probe.effective.length];
        probe.layer.backward(probe.in, probe.grid, probe.grid.start(0), probe.grid.end(0), probe.effective, 0,
                probe.workspace, probe.outGradient(), null, effectiveGradient);
        final float[] gradient = new float[probe.weights.length];
        probe.layer.addConditionGradient(probe.weights, 0, COLD, effectiveGradient, 0, gradient);
        int large = 0;
        for (int i = 0; i < gradient.length; i++) {
            final double expected = FiniteDifference.slope(probe.weights, i, 0x1p-5f, loss);
            assertThat((double) gradient[i]).as("weight %d of %d", i, gradient.length)
                    .isCloseTo(expected, within(1e-3 + 3e-4 * Math.abs(expected)));
            large += Math.abs(expected) > 0.1 ? 1 : 0;
        }
        assertThat(large).as("gradients that are not small").isGreaterThan(gradient.length / 2);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void inputs(Case layerCase) {
        final Probe probe = new Probe(layerCase);
        final DoubleSupplier loss = probe::loss;
        loss.getAsDouble();
        final float[] toInput = new float[probe.in.length];
        probe.layer.backward(probe.in, probe.grid, probe.grid.start(0), probe.grid.end(0), probe.effective, 0,
                probe.workspace, probe.outGradient(), toInput, new float[probe.effective.length]);
        for (int plane = 0; plane < probe.layer.input().planes(); plane++) {
            probe.grid.fold(toInput, plane * probe.grid.plane());
        }
        double largest = 0;
        for (int plane = 0; plane < probe.layer.input().planes(); plane += 1 + plane / 8) {
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    final int at = plane * probe.grid.plane() + probe.grid.index(x, y);
                    final double expected = FiniteDifference.slope(probe.in, at, 0x1p-5f, loss);
                    assertThat((double) toInput[at]).as("plane %d at (%d, %d)", plane, x, y)
                            .isCloseTo(expected, within(1e-3 + 3e-4 * Math.abs(expected)));
                    largest = Math.max(largest, Math.abs(expected));
                }
            }
        }
        assertThat(largest).isGreaterThan(0.1);
    }
}
