package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.checkerwave.symmetry.Neighborhood;
import org.checkerwave.symmetry.PointGroups;
import org.checkerwave.symmetry.Representation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of a linear program do what its matrix says, and fewer of them than the matrix has entries. */
class LinearProgramTest {

    private static final double[] VALUES = {1, -1, Math.sqrt(3) / 2, -Math.sqrt(3) / 2, 0.5};

    /** Some rows are 0, some hold one entry, some equal an earlier row up to a factor. */
    private static double[][] matrix(Random random) {
        final int inputs = 1 + random.nextInt(30);
        final double[][] matrix = new double[1 + random.nextInt(30)][inputs];
        for (int row = 0; row < matrix.length; row++) {
            final double filling = random.nextInt(4) / 3.0;
            for (int i = 0; i < inputs; i++) {
                matrix[row][i] = random.nextDouble() < filling ? VALUES[random.nextInt(VALUES.length)] : 0;
            }
            if (row > 0 && random.nextInt(4) == 0) {
                final double factor = random.nextBoolean() ? 1 : -0.5;
                matrix[row] = Arrays.stream(matrix[random.nextInt(row)]).map(x -> factor * x).toArray();
            }
        }
        return matrix;
    }

    private static float[] random(Random random, int size) {
        final float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    /** Rows in reversed order, a little apart. */
    private static int[] offsets(int rows) {
        return IntStream.range(0, rows).map(i -> (rows - 1 - i) * (Kernels.CHUNK + 3)).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void runsTheMatrixAndItsTranspose(long seed) {
        final Random random = new Random(seed);
        final double[][] matrix = matrix(random);
        final int inputs = matrix[0].length;
        final int outputs = matrix.length;
        final LinearProgram program = new LinearProgram(matrix);
        final int positions = random.nextBoolean() ? Kernels.CHUNK : Kernels.CHUNK / 2;
        final int[] from = offsets(inputs);
        final int[] to = offsets(outputs);
        final float[] x = random(random, 5 + inputs * (Kernels.CHUNK + 3));
        final float[] y = random(random, 2 + outputs * (Kernels.CHUNK + 3));
        final float[] temporary = random(random, program.scratchSize());
        program.run(x, 5, from, 0, y, 2, to, 0, 1, temporary, positions);
        for (int o = 0; o < outputs; o++) {
            for (int p = 0; p < positions; p++) {
                double sum = 0;
                for (int i = 0; i < inputs; i++) {
                    sum += matrix[o][i] * x[5 + from[i] + p];
                }
                assertThat((double) y[2 + to[o] + p]).isCloseTo(sum, within(1e-5));
            }
        }
        final float[] toX = random(random, x.length);
        final float[] toY = random(random, y.length);
        final LinearProgram transposed = program.transposed();
        transposed.run(toY, 2, to, 0, toX, 5, from, 0, 1, random(random, transposed.scratchSize()), positions);
        for (int i = 0; i < inputs; i++) {
            for (int p = 0; p < positions; p++) {
                double sum = 0;
                for (int o = 0; o < outputs; o++) {
                    sum += matrix[o][i] * toY[2 + to[o] + p];
                }
                assertThat((double) toX[5 + from[i] + p]).isCloseTo(sum, within(1e-5));
            }
        }
    }

    @Test
    void theTransformOfTheGroupConvolutionCostsFarFewerStepsThanEntries() {
        final Representation regular = Representation.regular(PointGroups.squareD4());
        final IntertwinerBlocks blocks = IntertwinerBlocks.convolution(Neighborhood.square(1), regular, regular);
        assertThat(new LinearProgram(blocks.synthesis()).steps())
                .as("8 outputs of 8 terms; the fast transform of D4 takes 8 log2 8 = 24 and a few scalings")
                .isLessThanOrEqualTo(32);
        final long entries = Arrays.stream(blocks.analysis()).flatMapToDouble(Arrays::stream)
                .filter(a -> Math.abs(a) > 1e-9).count();
        assertThat(new LinearProgram(blocks.analysis()).steps())
                .as("of %d entries: a step adds one entry, or scales an output", entries)
                .isLessThan((int) (0.6 * entries));
    }
}
