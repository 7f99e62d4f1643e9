package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;

/** One thread's workspace: the recursion on one patch at a time, summed to the density or grand potential of a block. */
final class BlockSolver {

    private final Tiling tiling;
    private final Patch patch;
    private final Recursion recursion;
    private final int[] sources = new int[Recursion.SOURCES];
    private double[] products = new double[0];
    private double[] norms = new double[0];

    BlockSolver(Tiling tiling, boolean singlePrecision) {
        this.tiling = tiling;
        this.patch = new Patch(tiling.patchSites());
        this.recursion = Recursion.of(singlePrecision, tiling.paddedPatchSites());
    }

    static long bytes(Tiling tiling, boolean singlePrecision) {
        return (long) Double.BYTES * tiling.patchSites() + Recursion.bytes(singlePrecision, tiling.paddedPatchSites());
    }

    private void run(int block, double[] potential, double radius, int steps, boolean withNorms) {
        final int length = steps * Recursion.SOURCES;
        if (products.length < length) {
            products = new double[length];
        }
        if (withNorms && norms.length < length) {
            norms = new double[length];
        }
        tiling.cut(block, potential, patch, sources);
        recursion.run(patch, sources, radius, steps, products, withNorms ? norms : null);
    }

    /** Writes n of the block's 16 sites to {@code density}. */
    void density(int block, double[] potential, double radius, FermiSeries series, double[] density) {
        run(block, potential, radius, series.steps(), false);
        Arrays.fill(density, 0.5);
        for (int m = 0; m < series.steps(); m++) {
            final double coefficient = series.odd(m);
            for (int s = 0; s < Recursion.SOURCES; s++) {
                density[s] += coefficient * products[m * Recursion.SOURCES + s];
            }
        }
    }

    /** Adds term m of the last run's series, c_{2m+1} μ_{2m+1}, to each site's sum; returns Σ of the sums' squares. */
    double addTerm(FermiSeries series, int m, double[] sums) {
        double squares = 0;
        for (int s = 0; s < Recursion.SOURCES; s++) {
            sums[s] += series.odd(m) * products[m * Recursion.SOURCES + s];
            squares += sums[s] * sums[s];
        }
        return squares;
    }

    /** The block's share of the electronic grand potential, in units of t. */
    double grandPotential(int block, double[] potential, double radius, FermiSeries series) {
        run(block, potential, radius, series.steps(), true);
        double total = 0;
        for (int s = 0; s < Recursion.SOURCES; s++) {
            if (tiling.site(block, s) >= 0) {
                for (int m = 0; m < series.steps(); m++) {
                    total += series.even(m) * norms[m * Recursion.SOURCES + s];
                }
            }
        }
        return total;
    }
}
