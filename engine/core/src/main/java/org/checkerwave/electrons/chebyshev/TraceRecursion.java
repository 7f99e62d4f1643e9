package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * The Chebyshev moments ⟨r|T_m(h/a)|r⟩ of one vector r at a time on the whole lattice, two from each application of h:
 * with α_m = T_m(h/a) r, μ_{2m} = 2⟨α_m|α_m⟩ − μ₀ and μ_{2m+1} = 2⟨α_{m+1}|α_m⟩ − μ₁.
 *
 * <p>The products are summed column by column and the columns in order, so that no bit depends on how the compiler
 * cuts the loops into vectors. One thread uses it at a time. Source: A. Weiße et al., Rev. Mod. Phys. 78, 275 (2006).
 */
final class TraceRecursion {

    private final SquareLattice lattice;
    private final double[] potential;
    private final double radius;
    private final double[] products;
    private final double[] norms;
    private double[] current;
    private double[] previous;

    /**
     * @param potential v in units of t, one value per site, not modified
     * @param radius a, a bound of the spectrum in units of t
     */
    TraceRecursion(SquareLattice lattice, double[] potential, double radius) {
        this.lattice = lattice;
        this.potential = potential;
        this.radius = radius;
        this.products = new double[lattice.width()];
        this.norms = new double[lattice.width()];
        this.current = new double[lattice.sites()];
        this.previous = new double[lattice.sites()];
    }

    /** Where to write r, one value per site; every value must be written before each {@link #addTo}. */
    double[] start() {
        return current;
    }

    /** Adds μ₀ … of the vector in {@link #start}, which is lost, to the even number of values in {@code moments}. */
    void addTo(double[] moments) {
        Arrays.fill(previous, 0);
        advance(1 / radius);
        final double first = sum(norms);
        final double second = sum(products);
        moments[0] += first;
        moments[1] += second;
        for (int m = 2; m < moments.length; m += 2) {
            advance(2 / radius);
            moments[m] += 2 * sum(norms) - first;
            moments[m + 1] += 2 * sum(products) - second;
        }
    }

    /** α_{m+1} ← scale·h α_m − α_{m−1}, with the products of every column of sites. */
    private void advance(double scale) {
        final int width = lattice.width();
        final int last = lattice.sites() - width;
        Arrays.fill(products, 0);
        Arrays.fill(norms, 0);
        for (int row = 0; row <= last; row += width) {
            final int above = row == 0 ? last : row - width;
            final int below = row == last ? 0 : row + width;
            edge(row, 0, width - 1, 1, above, below, scale);
            inner(current, previous, potential, products, norms, row, above, below, scale);
            edge(row, width - 1, width - 2, 0, above, below, scale);
        }
        final double[] swap = current;
        current = previous;
        previous = swap;
    }

    private void edge(int row, int x, int left, int right, int above, int below, double scale) {
        final double center = current[row + x];
        final double neighbors = (current[row + left] + current[row + right])
                + (current[above + x] + current[below + x]);
        final double next = scale * (potential[row + x] * center - neighbors) - previous[row + x];
        previous[row + x] = next;
        products[x] += next * center;
        norms[x] += center * center;
    }

    /** The sites of one row that have both neighbours in it. */
    private static void inner(double[] current, double[] previous, double[] potential, double[] products,
            double[] norms, int row, int above, int below, double scale) {
        for (int x = 1; x < products.length - 1; x++) {
            final double center = current[row + x];
            final double neighbors = (current[row + x - 1] + current[row + x + 1])
                    + (current[above + x] + current[below + x]);
            final double next = scale * (potential[row + x] * center - neighbors) - previous[row + x];
            previous[row + x] = next;
            products[x] += next * center;
            norms[x] += center * center;
        }
    }

    private static double sum(double[] columns) {
        double sum = 0;
        for (final double column : columns) {
            sum += column;
        }
        return sum;
    }
}
