package org.checkerwave.simulation;

import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.DiagonalizationSolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.chebyshev.ChebyshevSolver;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.NetworkSolver;

/** Makes the solver that a {@link SolverSpec} describes. */
public final class Solvers {

    private Solvers() {
    }

    /** @param threads at most this many threads work at once, at least 1 */
    public static DensitySolver create(SolverSpec spec, SquareLattice lattice, int threads) {
        return switch (spec) {
            case SolverSpec.Diagonalization d -> new DiagonalizationSolver(d, lattice, threads);
            case SolverSpec.Chebyshev c -> ChebyshevSolver.wholeLattice(c, lattice, threads);
            case SolverSpec.Window w -> ChebyshevSolver.windowed(w, lattice, threads);
            case SolverSpec.Network n -> new NetworkSolver(n, lattice, threads);
        };
    }
}
