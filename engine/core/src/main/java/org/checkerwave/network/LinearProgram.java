package org.checkerwave.network;

/**
 * A small fixed linear map y = A x, carried out for many positions and channels at once by code made for it: its
 * {@link SharedSums} as straight vector instructions on registers.
 */
final class LinearProgram {

    private final double[][] matrix;
    private final SharedSums sums;
    private final VectorCode code;

    /** @param matrix A, a row per output */
    LinearProgram(double[][] matrix) {
        this.matrix = matrix;
        this.sums = SharedSums.of(matrix);
        this.code = VectorCodeWriter.write(sums);
    }

    /** x = Aᵀ y, for gradients; its inputs are this one's outputs. */
    LinearProgram transposed() {
        final double[][] transposed = new double[inputs()][outputs()];
        for (int o = 0; o < outputs(); o++) {
            for (int i = 0; i < inputs(); i++) {
                transposed[i][o] = matrix[o][i];
            }
        }
        return new LinearProgram(transposed);
    }

    int inputs() {
        return sums.inputs();
    }

    int outputs() {
        return sums.outputs();
    }

    /** Additions that it takes, for a cost estimate. */
    int steps() {
        return sums.steps().size();
    }

    /** Floats of scratch that one run needs. */
    int scratchSize() {
        return (sums.firstOutput() - sums.inputs()) * Kernels.CHUNK;
    }

    /**
     * y = A x at {@code positions} consecutive positions, at most {@link Kernels#CHUNK} and a multiple of
     * {@link Kernels#LANES}, for each of the channels.
     *
     * @param from holds input i of channel c at {@code fromAt + fromOffsets[i] + c·fromStep}
     * @param to receives output o of channel c at {@code toAt + toOffsets[o] + c·toStep}
     */
    void run(float[] from, int fromAt, int[] fromOffsets, int fromStep, float[] to, int toAt, int[] toOffsets,
            int toStep, int channels, float[] temporary, int positions) {
        code.run(from, fromAt, fromOffsets, fromStep, to, toAt, toOffsets, toStep, channels, temporary, positions);
    }
}
