package org.checkerwave.observable;

import org.checkerwave.lattice.SquareLattice;

/**
 * The order parameter of the charge-density wave at (π, π): φᵢ = (−1)^(x+y) (nᵢ − ½), between −½ and ½, uniform in a
 * checkerboard and of opposite sign in the two kinds of domain. Source: arXiv:2601.04104.
 */
public final class StaggeredOrder {

    private StaggeredOrder() {
    }

    /**
     * @param density n, not modified
     * @param order receives φ
     */
    public static void field(SquareLattice lattice, double[] density, double[] order) {
        lattice.requireField(density, "n");
        lattice.requireField(order, "phi");
        for (int y = 0; y < lattice.height(); y++) {
            for (int x = 0; x < lattice.width(); x++) {
                final int i = x + lattice.width() * y;
                order[i] = SquareLattice.stagger(x, y) * (density[i] - 0.5);
            }
        }
    }

    /**
     * The neighbour-corrected order φᵢ = (−1)^(x+y) (nᵢ − ¼ Σⱼ nⱼ)/2, j the four neighbours of i: that of {@link #field} where
     * both sublattices are uniform, and 0 where n is, whatever the filling. Its mean over the lattice is that of φ.
     * Source: arXiv:2601.04104.
     *
     * @param density n, not modified
     * @param order receives φ
     */
    public static void correctedField(SquareLattice lattice, double[] density, double[] order) {
        lattice.requireField(density, "n");
        lattice.requireField(order, "phi");
        for (int y = 0; y < lattice.height(); y++) {
            for (int x = 0; x < lattice.width(); x++) {
                final double neighbours = density[lattice.site(x - 1, y)] + density[lattice.site(x + 1, y)]
                        + density[lattice.site(x, y - 1)] + density[lattice.site(x, y + 1)];
                final int i = lattice.site(x, y);
                order[i] = SquareLattice.stagger(x, y) * (density[i] - 0.25 * neighbours) / 2;
            }
        }
    }

    /** ⟨φ⟩ = (1/N) Σ φᵢ: ±½ in one full domain, 0 when both kinds cover half the lattice. */
    public static double mean(double[] order) {
        double sum = 0;
        for (final double value : order) {
            sum += value;
        }
        return sum / order.length;
    }

    /** √⟨φ²⟩ = √((1/N) Σ φᵢ²): how strong the order is inside the domains. */
    public static double rootMeanSquare(double[] order) {
        double sum = 0;
        for (final double value : order) {
            sum += value * value;
        }
        return Math.sqrt(sum / order.length);
    }
}
