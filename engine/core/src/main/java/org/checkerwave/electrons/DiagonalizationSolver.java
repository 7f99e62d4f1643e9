package org.checkerwave.electrons;

import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;
import org.checkerwave.lattice.SquareLattice;

/** The exact density by diagonalizing h = −adjacency + diag(v): cubic in the number of sites. */
public final class DiagonalizationSolver implements DensitySolver {

    /** 80×80: the dense matrices take about 1 GB there. */
    public static final int MAX_SITES = 6400;

    private static final long MATRICES = 3;

    private final SolverSpec.Diagonalization spec;
    private final SquareLattice lattice;
    private final DenseElectrons electrons;
    private double chemicalPotential;

    public DiagonalizationSolver(SolverSpec.Diagonalization spec, SquareLattice lattice, int threads) {
        requireSize(lattice, "choose the solver window or chebyshev");
        this.spec = spec;
        this.lattice = lattice;
        this.electrons = new DenseElectrons(lattice.sites(), threads);
    }

    /** Does nothing if LAPACK is there, without which a diagonalization takes several times as long; else says why it is not. */
    public static void requireLapack() {
        LapackEigensystem.load();
    }

    /** Why LAPACK is not used, in one sentence; empty if it is. */
    public static Optional<String> withoutLapack() {
        return LapackEigensystem.missing();
    }

    /** Bytes of the matrix, which becomes the eigenvectors, and of LAPACK's workspace of twice its size. */
    public static long bytes(SquareLattice lattice) {
        return MATRICES * lattice.sites() * lattice.sites() * Double.BYTES;
    }

    /** Refuses a lattice whose dense matrices do not fit the memory, or would take hours a step. @param cure what to do, an imperative */
    static void requireSize(SquareLattice lattice, String cure) {
        final String what = "A diagonalization of " + lattice + " sites";
        if (lattice.sites() > MAX_SITES) {
            throw new InvalidInput(what + " needs " + Memory.text(bytes(lattice)) + " of memory, and " + Memory.text(Memory.free())
                    + " are free; " + cure + ", or a lattice of at most " + MAX_SITES + " sites, beyond which a step takes hours.");
        }
        Memory.require(what, bytes(lattice), cure + ", or a smaller lattice");
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
        return new SolverStatus(spec.name(), 0, (spec.filling() == Filling.HALF ? "exact, fixed filling" : "exact")
                + (withoutLapack().isPresent() ? ", slow without OpenBLAS" : ""));
    }

    @Override
    public void close() {
        electrons.close();
    }
}
