package org.checkerwave.app.selftest;

import java.util.Locale;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;

/** The forces of an exact solver are those of the diagonalization. */
record SolverCheck(SolverSpec solver) implements Check {

    private static final double LIMIT = 1e-6;

    @Override
    public String name() {
        return "forces of " + solver.name();
    }

    @Override
    public Outcome run() {
        final Disorder state = new Disorder();
        final double[] exact = force(state, new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL));
        final double[] other = force(state, solver);
        double largest = 0;
        for (int i = 0; i < exact.length; i++) {
            largest = Math.max(largest, Math.abs(other[i] - exact[i]));
        }
        final String figure = String.format(Locale.ROOT, "differ by %.1e at most from those of the diagonalization, %s sites", largest,
                state.lattice());
        // Written so that NaN fails.
        return largest <= LIMIT ? new Outcome.Passed(figure)
                : new Outcome.Failed("Its forces " + figure + "; " + LIMIT + " is allowed.");
    }

    private static double[] force(Disorder state, SolverSpec spec) {
        try (DensitySolver solver = Solvers.create(spec, state.lattice(), Runtime.getRuntime().availableProcessors())) {
            solver.adapt(state.potential(), state.temperature());
            return state.force(solver);
        }
    }
}
