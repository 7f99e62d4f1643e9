package org.checkerwave.network;

import java.util.Map;
import java.util.SplittableRandom;
import org.checkerwave.electrons.chebyshev.SampledWindows;
import org.checkerwave.lattice.SquareLattice;

/**
 * The running rms error of a network's density, from blocks of sites drawn at random and solved exactly; older checks
 * count less and less. Which blocks are drawn depends on the number of checks alone.
 */
final class ErrorGauge {

    private static final int BLOCKS = 12;
    /** Part that one check keeps of the sums before it: about the last ten checks count. */
    private static final double KEEP = 0.9;
    private static final long SEED = 20_260_104;

    private final SampledWindows exact;
    private double checks;
    private double squares;
    private double sites;

    ErrorGauge(SquareLattice lattice) {
        this.exact = new SampledWindows(lattice);
    }

    void check(double[] potential, double temperature, double[] density) {
        final SplittableRandom random = new SplittableRandom(SEED + (long) checks);
        checks++;
        squares *= KEEP;
        sites *= KEEP;
        for (int i = 0; i < BLOCKS; i++) {
            final int block = random.nextInt(exact.blocks());
            squares += exact.squaredError(block, potential, temperature, density);
            sites += exact.sites(block);
        }
    }

    /** rms error of n; NaN before the first check. */
    double error() {
        return Math.sqrt(squares / sites);
    }

    Map<String, Double> memory() {
        return Map.of("checks", checks, "squares", squares, "sites", sites);
    }

    void restore(Map<String, Double> memory) {
        checks = memory.getOrDefault("checks", 0.0);
        squares = memory.getOrDefault("squares", 0.0);
        sites = memory.getOrDefault("sites", 0.0);
    }
}
