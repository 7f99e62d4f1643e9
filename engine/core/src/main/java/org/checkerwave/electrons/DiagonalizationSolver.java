package org.checkerwave.electrons;

import java.util.Locale;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;

/** The exact density by diagonalizing h = −adjacency + diag(v): cubic in the number of sites. */
public final class DiagonalizationSolver implements DensitySolver {

    /** 80×80: the dense matrices take about 1 GB there. */
    public static final int MAX_SITES = 6400;

    private final SolverSpec.Diagonalization spec;
    private final SquareLattice lattice;
    private final DenseElectrons electrons;
    private double chemicalPotential;

    public DiagonalizationSolver(SolverSpec.Diagonalization spec, SquareLattice lattice, int threads) {
        requireSize(lattice, "use the solver chebyshev or window");
        this.spec = spec;
        this.lattice = lattice;
        this.electrons = new DenseElectrons(lattice.sites(), threads);
    }

    /** Does nothing if LAPACK is there, without which a diagonalization takes several times as long; else says why it is not. */
    public static void requireLapack() {
        LapackEigensystem.load();
    }

    /** Refuses a lattice whose dense matrices would not fit the memory. @param cure what to do, an imperative */
    static void requireSize(SquareLattice lattice, String cure) {
        if (lattice.sites() > MAX_SITES) {
            throw new InvalidInput(String.format(Locale.ROOT,
                    "Diagonalizing a %s lattice would need %.0f GB; %s above %d sites.",
                    lattice, 3.0 * lattice.sites() * lattice.sites() * Double.BYTES / 1e9, cure, MAX_SITES));
        }
    }

    private void solve(double[] potential, double temperature) {
        electrons.setHamiltonian(lattice, potential);
        electrons.solve();
        chemicalPotential = electrons.chemicalPotential(spec.filling(), temperature);
    }

    @Override
    public void density(double[] potential, double temperature, double[] density) {
        solve(potential, temperature);
        electrons.density(chemicalPotential, temperature, density);
    }

    @Override
    public double grandPotential(double[] potential, double temperature) {
        solve(potential, temperature);
        return electrons.grandPotential(chemicalPotential, temperature);
    }

    /** μ in units of t at the last call, 0 where grand canonical. */
    public double chemicalPotential() {
        return chemicalPotential;
    }

    @Override
    public SolverSpec spec() {
        return spec;
    }

    @Override
    public SolverStatus status() {
        return new SolverStatus(spec.name(), 0, spec.filling() == Filling.HALF ? "exact, fixed filling" : "exact");
    }

    @Override
    public void close() {
        electrons.close();
    }
}
