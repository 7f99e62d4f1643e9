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
