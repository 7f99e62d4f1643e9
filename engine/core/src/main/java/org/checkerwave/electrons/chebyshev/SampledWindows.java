package org.checkerwave.electrons.chebyshev;

import org.checkerwave.lattice.SquareLattice;

/**
 * The windowed expansion on a few blocks only, to check another solver by: settings are fixed, wide windows and a
 * small tail, rather than chosen by trial.
 */
public final class SampledWindows {

    /** Sites of a block. */
    public static final int SITES = Recursion.SOURCES;

    private static final int RADIUS = 8;
    private static final double TAIL = 3e-4;

    private final Tiling tiling;
    private final BlockSolver solver;
    private final SeriesTable table = new SeriesTable();
    private final double[] density = new double[SITES];

    public SampledWindows(SquareLattice lattice) {
        this.tiling = Tiling.windows(lattice, Math.min(RADIUS, Tiling.wholeLatticeRadius(lattice)));
        this.solver = new BlockSolver(tiling, true);
    }

    public int blocks() {
        return tiling.blocks();
    }

    /**
     * Σ (n − n_exact)² over the block's sites.
     *
     * @param densities of the solver that is checked
     */
    public double squaredError(int block, double[] potential, double temperature, double[] densities) {
        table.use(temperature, TAIL);
        // |ε| ≤ 4 + max |v|: needs no look beyond the patch.
        final int index = SeriesTable.index(4 + tiling.largestMagnitude(block, potential));
        table.prepare(index);
        solver.density(block, potential, SeriesTable.radius(index), table.get(index), density);
        double sum = 0;
        for (int s = 0; s < SITES; s++) {
            final int site = tiling.site(block, s);
            if (site >= 0) {
                final double error = densities[site] - density[s];
                sum += error * error;
            }
        }
        return sum;
    }

    /** Sites of the block that the lattice has. */
    public int sites(int block) {
        int count = 0;
        for (int s = 0; s < SITES; s++) {
            count += tiling.site(block, s) >= 0 ? 1 : 0;
        }
        return count;
    }
}
