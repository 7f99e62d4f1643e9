package org.checkerwave.network;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** v on three scales, (v/s)/√(1 + (v/s)²): sharp where the level crosses the Fermi energy, bounded far from it. */
final class SquashedPotential implements Features {

    private static final float[] SCALES = {1, 4, 16};

    private final Field field;

    /** @param parity whether the features are known to be odd; without it they count as even, as in a plain network */
    SquashedPotential(boolean parity) {
        this.field = parity ? new Field(1, SCALES.length, 0) : new Field(1, 0, SCALES.length);
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public int radius() {
        return 0;
    }

    @Override
    public int scratchSize() {
        return 0;
    }

    @Override
    public void compute(float[] potential, Grid grid, int start, int end, double temperature, float[] scratch,
            float[] out) {
        for (int p = start; p < end; p += Kernels.LANES) {
            final FloatVector v = FloatVector.fromArray(Kernels.SPECIES, potential, p);
            for (int s = 0; s < SCALES.length; s++) {
                final FloatVector x = v.mul(1 / SCALES[s]);
                x.div(x.fma(x, FloatVector.broadcast(Kernels.SPECIES, 1)).lanewise(VectorOperators.SQRT))
                        .intoArray(out, s * grid.plane() + p);
            }
        }
    }
}
