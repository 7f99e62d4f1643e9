package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;

/**
 * A rigorous bound of the spectrum of h = −A + diag(v), site by site. The entries of |h²| are 4 + vᵢ² on the diagonal,
 * |vᵢ + vⱼ| between neighbours, 2 across a diagonal and 1 two sites along an axis. For any positive x (Collatz–Wielandt)
 * ‖h‖² ≤ maxᵢ (|h²|x)ᵢ/xᵢ; here x is |h²| applied a few times to a uniform vector.
 *
 * <p>In h² a checkerboard's neighbours cancel, so that ordered regions get √(16 + Δ²) instead of the usual 4 + Δ. An
 * open window's h² has fewer paths, so that the largest value over its sites bounds the window's own spectrum.
 * Source: R. A. Horn and C. R. Johnson, Matrix Analysis, theorem 8.1.26.
 */
final class SpectralBound {

    private static final int ROWS = 16;
    private static final int APPLICATIONS = 3;

    private final SquareLattice lattice;
    private final Workers workers;
    private final double[] squares;
    private double[] vector;
    private double[] image;

    SpectralBound(SquareLattice lattice, Workers workers) {
        this.lattice = lattice;
        this.workers = workers;
        this.squares = new double[lattice.sites()];
        this.vector = new double[lattice.sites()];
        this.image = new double[lattice.sites()];
    }

    static long bytes(SquareLattice lattice) {
        return 3L * Double.BYTES * lattice.sites();
    }

    /** The bound of ‖h‖² at every site, valid until the next call; its square root over a patch's largest is a. */
    double[] squares(double[] potential) {
        Arrays.fill(vector, 1);
        for (int k = 0; k < APPLICATIONS; k++) {
            overRows(y -> apply(potential, vector, image, y));
            final double[] swap = vector;
            vector = image;
            image = swap;
        }
        overRows(y -> {
            apply(potential, vector, image, y);
            for (int i = row(y); i < row(y) + lattice.width(); i++) {
                squares[i] = image[i] / vector[i];
            }
        });
        return squares;
    }

    private void overRows(IntConsumer work) {
        workers.run(Math.ceilDiv(lattice.height(), ROWS), (_, piece) -> {
            for (int y = ROWS * piece; y < Math.min(lattice.height(), ROWS * (piece + 1)); y++) {
                work.accept(y);
            }
        });
    }

    /** out ← |h²| s in one row. */
    private void apply(double[] v, double[] s, double[] out, int y) {
        final int width = lattice.width();
        final int row = row(y);
        final int above = row(y - 1);
        final int below = row(y + 1);
        final int twoAbove = row(y - 2);
        final int twoBelow = row(y + 2);
        for (int x = 2; x < width - 2; x++) {
            out[row + x] = sum(v, s, row + x, row + x - 1, row + x + 1, above + x, below + x,
                    (s[above + x - 1] + s[above + x + 1]) + (s[below + x - 1] + s[below + x + 1]),
                    (s[row + x - 2] + s[row + x + 2]) + (s[twoAbove + x] + s[twoBelow + x]));
        }
        for (int k = -2; k < 2; k++) {
            final int x = Math.floorMod(k, width);
            final int left = Math.floorMod(k - 1, width);
            final int right = Math.floorMod(k + 1, width);
            out[row + x] = sum(v, s, row + x, row + left, row + right, above + x, below + x,
                    (s[above + left] + s[above + right]) + (s[below + left] + s[below + right]),
                    (s[row + Math.floorMod(k - 2, width)] + s[row + Math.floorMod(k + 2, width)])
                            + (s[twoAbove + x] + s[twoBelow + x]));
        }
    }

    private static double sum(double[] v, double[] s, int i, int left, int right, int above, int below,
            double diagonals, double twoAway) {
        final double neighbors = (Math.abs(v[i] + v[left]) * s[left] + Math.abs(v[i] + v[right]) * s[right])
                + (Math.abs(v[i] + v[above]) * s[above] + Math.abs(v[i] + v[below]) * s[below]);
        return (4 + v[i] * v[i]) * s[i] + neighbors + 2 * diagonals + twoAway;
    }

    private int row(int y) {
        return Math.floorMod(y, lattice.height()) * lattice.width();
    }
}
