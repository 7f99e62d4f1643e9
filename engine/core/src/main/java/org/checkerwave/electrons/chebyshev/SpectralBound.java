package org.checkerwave.electrons.chebyshev;

import org.checkerwave.lattice.SquareLattice;

/**
 * A rigorous bound of the spectrum of h = −A + diag(v): the largest absolute row sum of h², whose entries are
 * 4 + vᵢ² on the diagonal, −(vᵢ + vⱼ) between neighbours, and the 12 two-step hops, gives
 * ‖h‖² ≤ 16 + maxᵢ (vᵢ² + Σ_{j nn i} |vᵢ + vⱼ|).
 *
 * <p>It is never above the usual 4 + max|v|, equals it in a uniform potential and is exact, √(16 + Δ²), in a perfect
 * checkerboard, where neighbours cancel; an open window's spectrum lies within the bound taken over its sites.
 */
final class SpectralBound {

    private SpectralBound() {
    }

    /** Writes vᵢ² + Σ_{j nn i} |vᵢ + vⱼ| of every site to {@code rowSum}. */
    static void rowSums(SquareLattice lattice, double[] potential, double[] rowSum) {
        final int width = lattice.width();
        final int height = lattice.height();
        for (int y = 0; y < height; y++) {
            final int row = y * width;
            final int above = (y == 0 ? height - 1 : y - 1) * width;
            final int below = (y == height - 1 ? 0 : y + 1) * width;
            for (int x = 0; x < width; x++) {
                final double v = potential[row + x];
                final double left = potential[row + (x == 0 ? width - 1 : x - 1)];
                final double right = potential[row + (x == width - 1 ? 0 : x + 1)];
                rowSum[row + x] = v * v + (Math.abs(v + left) + Math.abs(v + right))
                        + (Math.abs(v + potential[above + x]) + Math.abs(v + potential[below + x]));
            }
        }
    }

    /** The bound a from the largest row sum of the sites concerned. */
    static double radius(double largestRowSum) {
        return Math.sqrt(16 + largestRowSum);
    }
}
