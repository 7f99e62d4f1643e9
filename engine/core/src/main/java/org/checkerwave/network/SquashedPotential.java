package org.checkerwave.network;

import java.util.List;

/** v on three scales, (v/s)/√(1 + (v/s)²): sharp where the level crosses the Fermi energy, bounded far from it. */
final class SquashedPotential implements Features {

    static final List<Float> SCALES = List.of(1f, 4f, 16f);

    private final Field field;

    /** @param parity whether the features are known to be odd; without it they count as even, as in a plain network */
    SquashedPotential(boolean parity) {
        this.field = parity ? new Field(1, SCALES.size(), 0) : new Field(1, 0, SCALES.size());
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
    public Workspace workspace() {
        return new Workspace() {
        };
    }

    @Override
    public void compute(float[] potential, Grid grid, int start, int end, double temperature, Workspace workspace,
            float[] out) {
        for (int s = 0; s < SCALES.size(); s++) {
            Kernels.squash(potential, start, 1 / SCALES.get(s), out, s * grid.plane() + start, end - start);
        }
    }
}
