package org.checkerwave.electrons.chebyshev;

import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;

/**
 * A rigorous bound of the spectrum of h = −A + diag(v), site by site. The entries of |h²| are 4 + vᵢ² on the diagonal,
 * |vᵢ + vⱼ| between neighbours, 2 across a diagonal and 1 two sites along an axis. For any positive x (Collatz–Wielandt)
 * ‖h‖² ≤ maxᵢ (|h²|x)ᵢ/xᵢ; here x is |h²| applied once to a uniform vector.
 *
 * <p>In h² a checkerboard's neighbours cancel, so that ordered regions get √(16 + Δ²) instead of the usual 4 + Δ. An
 * open window's h² has fewer paths, so that the largest value over its sites bounds the window's own spectrum.
 * Source: R. A. Horn and C. R. Johnson, Matrix Analysis, theorem 8.1.26.
 */
final class SpectralBound {

    private static final int ROWS = 16;

    private final SquareLattice lattice;
    private final Workers workers;
    private final double[] rowSums;
    private final double[] squares;

    SpectralBound(SquareLattice lattice, Workers workers) {
        this.lattice = lattice;
        this.workers = workers;
        this.rowSums = new double[lattice.sites()];
        this.squares = new double[lattice.sites()];
    }

    /** The bound of ‖h‖² at every site, valid until the next call; its square root over a patch's largest is a. */
    double[] squares(double[] potential) {
        final int pieces = Math.ceilDiv(lattice.height(), ROWS);
        workers.run(pieces, (_, piece) -> {
            for (int y = ROWS * piece; y < Math.min(lattice.height(), ROWS * (piece + 1)); y++) {
                rowSums(potential, y);
            }
        });
        workers.run(pieces, (_, piece) -> {
            for (int y = ROWS * piece; y < Math.min(lattice.height(), ROWS * (piece + 1)); y++) {
                ratios(potential, y);
            }
        });
        return squares;
    }

    /** |h²| applied to ones: 16 + vᵢ² + Σ_{j nn i} |vᵢ + vⱼ|. */
    private void rowSums(double[] v, int y) {
        final int width = lattice.width();
        final int row = row(y);
        final int above = row(y - 1);
        final int below = row(y + 1);
        for (int x = 1; x < width - 1; x++) {
            rowSums[row + x] = rowSum(v, row + x, row + x - 1, row + x + 1, above + x, below + x);
        }
        rowSums[row] = rowSum(v, row, row + width - 1, row + 1, above, below);
        final int last = width - 1;
        rowSums[row + last] = rowSum(v, row + last, row + last - 1, row, above + last, below + last);
    }

    private static double rowSum(double[] v, int i, int left, int right, int above, int below) {
        return 16 + v[i] * v[i] + (Math.abs(v[i] + v[left]) + Math.abs(v[i] + v[right]))
                + (Math.abs(v[i] + v[above]) + Math.abs(v[i] + v[below]));
    }

    /** |h²| applied to the row sums, over the row sums. */
    private void ratios(double[] v, int y) {
        final int width = lattice.width();
        final int row = row(y);
        final int above = row(y - 1);
        final int below = row(y + 1);
        final int twoAbove = row(y - 2);
        final int twoBelow = row(y + 2);
        final double[] s = rowSums;
        for (int x = 2; x < width - 2; x++) {
            squares[row + x] = ratio(v, s, row + x, row + x - 1, row + x + 1, above + x, below + x,
                    (s[above + x - 1] + s[above + x + 1]) + (s[below + x - 1] + s[below + x + 1]),
                    (s[row + x - 2] + s[row + x + 2]) + (s[twoAbove + x] + s[twoBelow + x]));
        }
        for (int k = -2; k < 2; k++) {
            final int x = Math.floorMod(k, width);
            final int left = Math.floorMod(k - 1, width);
            final int right = Math.floorMod(k + 1, width);
            squares[row + x] = ratio(v, s, row + x, row + left, row + right, above + x, below + x,
                    (s[above + left] + s[above + right]) + (s[below + left] + s[below + right]),
                    (s[row + Math.floorMod(k - 2, width)] + s[row + Math.floorMod(k + 2, width)])
                            + (s[twoAbove + x] + s[twoBelow + x]));
        }
    }

    private static double ratio(double[] v, double[] s, int i, int left, int right, int above, int below,
            double diagonals, double twoAway) {
        final double neighbors = (Math.abs(v[i] + v[left]) * s[left] + Math.abs(v[i] + v[right]) * s[right])
                + (Math.abs(v[i] + v[above]) * s[above] + Math.abs(v[i] + v[below]) * s[below]);
        return ((4 + v[i] * v[i]) * s[i] + neighbors + 2 * diagonals + twoAway) / s[i];
    }

    private int row(int y) {
        return Math.floorMod(y, lattice.height()) * lattice.width();
    }
}
