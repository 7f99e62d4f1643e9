package org.checkerwave.training;

import java.util.SplittableRandom;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.lattice.SquareLattice;

/**
 * How well a solver keeps ∂nᵢ/∂Qⱼ = ∂nⱼ/∂Qᵢ, which forces that come from an energy have exactly. Derivatives are central
 * differences between all pairs of sites of a few blocks, drawn at random.
 */
public final class Reciprocity {

    private static final int SIDE = 3;
    /** Change of v: far above the rounding of floats, far below what n varies on; a power of two. */
    private static final double STEP = 0x1p-6;

    private double asymmetric;
    private double all;

    /** Adds the pairs of one block, drawn by {@code random}. */
    public void add(DensitySolver solver, SquareLattice lattice, double[] potential, double temperature,
            SplittableRandom random) {
        final int left = random.nextInt(lattice.width());
        final int top = random.nextInt(lattice.height());
        final int[] sites = new int[SIDE * SIDE];
        for (int k = 0; k < sites.length; k++) {
            sites[k] = lattice.site(left + k % SIDE, top + k / SIDE);
        }
        final double[][] derivatives = new double[sites.length][sites.length];
        final double[] shifted = potential.clone();
        final double[] above = new double[potential.length];
        final double[] below = new double[potential.length];
        for (int j = 0; j < sites.length; j++) {
            shifted[sites[j]] = potential[sites[j]] + STEP;
            solver.density(shifted, temperature, above);
            shifted[sites[j]] = potential[sites[j]] - STEP;
            solver.density(shifted, temperature, below);
            shifted[sites[j]] = potential[sites[j]];
            for (int i = 0; i < sites.length; i++) {
                derivatives[i][j] = (above[sites[i]] - below[sites[i]]) / (2 * STEP);
            }
        }
        for (int i = 0; i < sites.length; i++) {
            for (int j = 0; j < i; j++) {
                final double difference = derivatives[i][j] - derivatives[j][i];
                asymmetric += difference * difference;
                all += (derivatives[i][j] * derivatives[i][j] + derivatives[j][i] * derivatives[j][i]) / 2;
            }
        }
    }

    /** rms of ∂nᵢ/∂Qⱼ − ∂nⱼ/∂Qᵢ over that of ∂nᵢ/∂Qⱼ, i ≠ j; NaN before the first block. */
    public double error() {
        return Math.sqrt(asymmetric / all);
    }
}
