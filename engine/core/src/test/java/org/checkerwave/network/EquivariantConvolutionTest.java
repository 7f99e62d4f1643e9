package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.checkerwave.symmetry.FiniteGroup;
import org.checkerwave.symmetry.Neighborhood;
import org.checkerwave.symmetry.PointGroups;
import org.junit.jupiter.api.Test;

/** The convolution irrep by irrep against the textbook's group convolution, whose weights are found by probing. */
class EquivariantConvolutionTest {

    private static final FiniteGroup GROUP = PointGroups.squareD4();
    private static final Neighborhood THREE = Neighborhood.square(1);
    private static final Field REGULAR = new Field(8, 2, 3);

    private static int image(int g, int dx, int dy, int row) {
        final int[][] m = GROUP.element(g).sites();
        return m[row][0] * dx + m[row][1] * dy;
    }

    /** A linear layer on a 6×6 lattice with the weights of a seed; planes without border in and out. */
    private record Linear(EquivariantConvolution layer, Grid grid, float[] effective) {

        static Linear of(EquivariantConvolution layer) {
            final float[] weights = new float[layer.weightCount()];
            layer.initialize(new SplittableRandom(8), weights, 0);
            final float[] effective = new float[layer.effectiveCount()];
            layer.condition(weights, 0, Conditioning.at(0.1), effective, 0);
            return new Linear(layer, new Grid(6, 6, layer.radius()), effective);
        }

        float[] apply(float[] in) {
            final float[] out = new float[layer.output().planes() * grid.plane()];
            for (int plane = 0; plane < layer.input().planes(); plane++) {
                grid.wrap(in, plane * grid.plane());
            }
            layer.forward(in, grid, grid.start(0), grid.end(0), effective, 0, layer.workspace(), out);
            return out;
        }

        float[] planes() {
            return new float[layer.input().planes() * grid.plane()];
        }
    }

    /**
     * The output at the origin, as a sum over neighbours d, input component h and channel c, has the coefficients
     * K_g[h, d]; those of g = identity are W, and K_g[h, d] = W[g⁻¹h, g⁻¹d].
     */
    @Test
    void isTheGroupConvolutionOfP4m() {
        final Linear linear = Linear.of(new EquivariantConvolution(GROUP, THREE, REGULAR, REGULAR, false));
        double largest = 0;
        for (final Parity parity : Parity.values()) {
            for (int from = 0; from < REGULAR.channels(parity); from++) {
                for (int to = 0; to < REGULAR.channels(parity); to++) {
                    final double[][][][] kernel = probe(linear, parity, from, to);
                    for (int g = 0; g < 8; g++) {
                        final int back = GROUP.inverse(g);
                        for (int h = 0; h < 8; h++) {
                            for (int dx = -1; dx <= 1; dx++) {
                                for (int dy = -1; dy <= 1; dy++) {
                                    final double expected = kernel[0][GROUP.product(back, h)]
                                            [1 + image(back, dx, dy, 0)][1 + image(back, dx, dy, 1)];
                                    assertThat(kernel[g][h][1 + dx][1 + dy]).isCloseTo(expected, within(1e-6));
                                    largest = Math.max(largest, Math.abs(expected));
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(largest).isGreaterThan(0.01);
    }

    /** kernel[g][h][1 + dx][1 + dy]: what component h at (dx, dy) adds to component g at the origin. */
    private static double[][][][] probe(Linear linear, Parity parity, int from, int to) {
        final double[][][][] kernel = new double[8][8][3][3];
        final Grid grid = linear.grid();
        for (int h = 0; h < 8; h++) {
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    final float[] in = linear.planes();
                    in[REGULAR.plane(parity, h, from) * grid.plane() + grid.index(2 + dx, 3 + dy)] = 1;
                    final float[] out = linear.apply(in);
                    for (int g = 0; g < 8; g++) {
                        kernel[g][h][1 + dx][1 + dy] =
                                out[REGULAR.plane(parity, g, to) * grid.plane() + grid.index(2, 3)];
                    }
                }
            }
        }
        return kernel;
    }

    @Test
    void everyKernelThatCommutesWithTheGroupCanBeReached() {
        final Field one = new Field(8, 1, 0);
        final EquivariantConvolution layer = new EquivariantConvolution(GROUP, THREE, one, one, false);
        assertThat(layer.weightCount() - 2).as("free values W[h, d] = 8 · 9, besides the two gains").isEqualTo(72);
        assertThat(new EquivariantConvolution(GROUP, Neighborhood.square(2), new Field(1, 1, 0), one, false).weightCount()
                - 2).as("lifting: a 5×5 filter").isEqualTo(25);
        assertThat(new EquivariantConvolution(GROUP, THREE, new Field(1, 1, 0), new Field(1, 1, 0), false).weightCount()
                - 2).as("scalars: centre, edge, corner").isEqualTo(3);
        assertThat(new EquivariantConvolution(PointGroups.trivial(), THREE, new Field(1, 0, 2), new Field(1, 0, 4), false)
                .weightCount() - 8).as("ordinary convolution").isEqualTo(9 * 2 * 4);
    }

    @Test
    void costsAThirdOfTheDenseProductOrLess() {
        final Field eight = new Field(8, 8, 0);
        final long dense = 8 * 8 * 9 * 8 * 8;
        assertThat(new EquivariantConvolution(GROUP, THREE, eight, eight, false).multiplications())
                .as("Σ d³/|G|² = (4 + 8)/64 of the dense product").isEqualTo(dense * 12 / 64);
    }

    @Test
    void oddAndEvenFeaturesDoNotMixWithoutTheActivation() {
        final Linear linear = Linear.of(new EquivariantConvolution(GROUP, THREE, REGULAR, REGULAR, false));
        final Grid grid = linear.grid();
        final float[] in = linear.planes();
        for (int p = 0; p < 16; p++) {
            for (int y = 0; y < 6; y++) {
                in[p * grid.plane() + grid.index(y, y)] = 1 + p;
            }
        }
        final float[] out = linear.apply(in);
        for (int plane = 16; plane < 40; plane++) {
            for (int y = 0; y < 6; y++) {
                assertThat(out[plane * grid.plane() + grid.index(y, 0)]).isZero();
            }
        }
    }

    @Test
    void anUnpairedOddChannelIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new EquivariantConvolution(GROUP, THREE, REGULAR, REGULAR, true))
                .withMessageContaining("pairs each odd channel");
    }
}
