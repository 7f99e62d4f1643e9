package org.checkerwave.electrons;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.checkerwave.lattice.SquareLattice;

/**
 * The one-electron levels of h = −adjacency + diag(v) and how far their states reach, by the inverse participation
 * ratio Pₘ = Σᵢ |ψₘ(i)|⁴: 1 on a single site, 1/N spread evenly over all N. In degenerate levels P is that of the
 * states which the diagonalization happens to choose.
 *
 * <p>Source: F. Evers and A. D. Mirlin, Rev. Mod. Phys. 80, 1355 (2008).
 *
 * @param energies ε in units of t, ascending, one per site of the lattice
 * @param participation P in the same order
 */
public record Eigenstates(double[] energies, double[] participation) {

    /**
     * By dense diagonalization: cubic in the number of sites, at most {@link DiagonalizationSolver#MAX_SITES}.
     *
     * @param potential v in units of t, one value per site, not modified
     */
    public static Eigenstates of(SquareLattice lattice, double[] potential, int threads) {
        DiagonalizationSolver.requireSize(lattice, "use the density of states");
        final int order = lattice.sites();
        final double[] energies = new double[order];
        final double[] participation = new double[order];
        try (Eigensystem eigensystem = DenseElectrons.open(order, threads)) {
            eigensystem.setHamiltonian(lattice, potential);
            eigensystem.decompose();
            final int[] ascending = IntStream.range(0, order).boxed()
                    .sorted(Comparator.comparingDouble(eigensystem::value)).mapToInt(Integer::intValue).toArray();
            for (int k = 0; k < order; k++) {
                energies[k] = eigensystem.value(ascending[k]);
                participation[k] = participation(eigensystem, ascending[k], order);
            }
        }
        return new Eigenstates(energies, participation);
    }

    private static double participation(Eigensystem eigensystem, int m, int order) {
        double sum = 0;
        for (int i = 0; i < order; i++) {
            final double square = eigensystem.vector(i, m) * eigensystem.vector(i, m);
            sum += square * square;
        }
        return sum;
    }
}
