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
        if (lattice.sites() > MAX_SITES) {
            throw new InvalidInput(String.format(Locale.ROOT,
                    "Diagonalizing a %s lattice would need %.0f GB; use the solver chebyshev or window above %d sites.",
                    lattice, 3.0 * lattice.sites() * lattice.sites() * Double.BYTES / 1e9, MAX_SITES));
        }
        this.spec = spec;
        this.lattice = lattice;
        this.electrons = new DenseElectrons(lattice.sites(), threads);
    }

    private void solve(double[] potential, double temperature) {
        lattice.requireField(potential, "v");
        electrons.clear();
        for (int y = 0; y < lattice.height(); y++) {
            for (int x = 0; x < lattice.width(); x++) {
                final int i = lattice.site(x, y);
                electrons.set(i, i, potential[i]);
                electrons.set(i, lattice.site(x + 1, y), -1);
                electrons.set(i, lattice.site(x, y + 1), -1);
            }
        }
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
