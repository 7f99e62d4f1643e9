package org.checkerwave.electrons;

import org.checkerwave.lattice.SquareLattice;

/**
 * The density of one site i, and how it answers to the potential of any site j, in first-order perturbation theory, exact to
 * rounding: ∂nᵢ/∂vⱼ = Σₐᵦ Fₐᵦ ψₐ(i) ψᵦ(i) ψₐ(j) ψᵦ(j) with Fₐᵦ = (f(εₐ) − f(εᵦ)) / (εₐ − εᵦ), for degenerate levels f′. Grand
 * canonical, μ = 0.
 *
 * <p>Source: S. L. Adler, Phys. Rev. 126, 413 (1962); N. Wiser, Phys. Rev. 129, 62 (1963), the response of independent electrons.
 *
 * @param density nᵢ
 * @param response ∂nᵢ/∂vⱼ in units of 1/t, for the sites j asked about
 */
public record DensityResponse(double density, double[] response) {

    /** Between nearer levels, in units of t, the slope in their middle is more exact than the quotient. */
    private static final double NEAR = 1e-5;

    /**
     * By dense diagonalization: cubic in the number of sites, at most {@link DiagonalizationSolver#MAX_SITES}.
     *
     * @param potential v in units of t, one value per site, not modified
     * @param temperature T/t; at 0 there must be a gap
     * @param site i
     * @param sites j
     */
    public static DensityResponse of(SquareLattice lattice, double[] potential, double temperature, int site, int[] sites,
            int threads) {
        DiagonalizationSolver.requireSize(lattice, "cut out a smaller patch");
        final int order = lattice.sites();
        try (Eigensystem states = DenseElectrons.open(order, threads)) {
            states.setHamiltonian(lattice, potential);
            states.decompose();
            final double[] psi = row(states, site, order);
            double density = 0.5;
            for (int a = 0; a < order; a++) {
                density += psi[a] * psi[a] * ThermalFunctions.occupation(states.value(a), temperature);
            }
            final double[][] weights = sites.length == 0 ? new double[0][] : weights(states, psi, temperature);
            final double[] response = new double[sites.length];
            for (int k = 0; k < sites.length; k++) {
                response[k] = quadraticForm(weights, row(states, sites[k], order));
            }
            return new DensityResponse(density, response);
        }
    }

    private static double[] row(Eigensystem states, int site, int order) {
        final double[] psi = new double[order];
        for (int a = 0; a < order; a++) {
            psi[a] = states.vector(site, a);
        }
        return psi;
    }

    /** Fₐᵦ ψₐ(i) ψᵦ(i), b ≤ a; twice that off the diagonal. */
    private static double[][] weights(Eigensystem states, double[] psi, double temperature) {
        final double[] levels = new double[psi.length];
        final double[] occupations = new double[psi.length];
        for (int a = 0; a < psi.length; a++) {
            levels[a] = states.value(a);
            occupations[a] = ThermalFunctions.occupation(levels[a], temperature);
        }
        final double[][] weights = new double[psi.length][];
        for (int a = 0; a < psi.length; a++) {
            weights[a] = new double[a + 1];
            for (int b = 0; b <= a; b++) {
                final double apart = levels[a] - levels[b];
                final double slope = Math.abs(apart) > NEAR ? (occupations[a] - occupations[b]) / apart
                        : ThermalFunctions.slope(0.5 * (levels[a] + levels[b]), temperature);
                weights[a][b] = (a == b ? 1 : 2) * slope * psi[a] * psi[b];
            }
        }
        return weights;
    }

    private static double quadraticForm(double[][] weights, double[] psi) {
        double sum = 0;
        for (int a = 0; a < psi.length; a++) {
            final double[] row = weights[a];
            double inner = 0;
            for (int b = 0; b <= a; b++) {
                inner += row[b] * psi[b];
            }
            sum += inner * psi[a];
        }
        return sum;
    }
}
