package org.checkerwave.benchmark;

import java.util.List;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures solvers on one state against a tight reference. */
public final class SolverComparison {

    private static final Logger LOG = LoggerFactory.getLogger(SolverComparison.class);
    /** The accuracies that the windowed expansion is asked for: they enclose the errors of most networks. */
    private static final List<SolverSpec> WINDOWS = List.of(new SolverSpec.Window(5e-2), new SolverSpec.Window(2e-2),
            new SolverSpec.Window(5e-3), new SolverSpec.Window(2e-3), new SolverSpec.Window(5e-4));
    /** Solvers whose cost grows faster than the lattice: for small ones. */
    private static final List<SolverSpec> WHOLE = List.of(new SolverSpec.Chebyshev(5e-3), new SolverSpec.Chebyshev(5e-4),
            new SolverSpec.Chebyshev(2e-6), new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL));
    private static final SolverSpec WINDOW_REFERENCE = new SolverSpec.Window(1e-6);
    private static final SolverSpec WHOLE_REFERENCE = new SolverSpec.Chebyshev(1e-10);

    private final ElectronState state;
    private final int threads;
    private final double[] reference;

    private SolverComparison(ElectronState state, double[] reference, int threads) {
        this.state = state;
        this.threads = threads;
        this.reference = reference;
    }

    /** @param reference the solver that is taken as exact */
    public static SolverComparison against(SolverSpec reference, ElectronState state, int threads) {
        try (DensitySolver exact = Solvers.create(reference, state.lattice(), threads)) {
            return new SolverComparison(state, density(exact, state), threads);
        }
    }

    /** On a large lattice, for solvers of linear cost. */
    public static SolverComparison large(ElectronState state, int threads) {
        return against(WINDOW_REFERENCE, state, threads);
    }

    /** On a lattice that the whole-lattice solvers can do. */
    public static SolverComparison small(ElectronState state, int threads) {
        return against(WHOLE_REFERENCE, state, threads);
    }

    public static List<SolverSpec> windows() {
        return WINDOWS;
    }

    public static List<SolverSpec> wholeLattice() {
        return WHOLE;
    }

    public SolverMeasurement measure(SolverSpec spec, DensityTimer timer) {
        try (DensitySolver solver = Solvers.create(spec, state.lattice(), threads)) {
            final double error = error(solver);
            return measurement(spec, timer.siteUpdates(solver, state.potential(), state.temperature()), error);
        }
    }

    /** With a speed that was measured elsewhere. @param speed site updates a second */
    public SolverMeasurement measure(SolverSpec spec, double speed) {
        return measurement(spec, speed, error(spec));
    }

    /** rms error of n. */
    public double error(SolverSpec spec) {
        try (DensitySolver solver = Solvers.create(spec, state.lattice(), threads)) {
            return error(solver);
        }
    }

    private double error(DensitySolver solver) {
        final double[] density = density(solver, state);
        double sum = 0;
        for (int i = 0; i < density.length; i++) {
            sum += (density[i] - reference[i]) * (density[i] - reference[i]);
        }
        return Math.sqrt(sum / density.length);
    }

    private static double[] density(DensitySolver solver, ElectronState state) {
        final double[] density = new double[state.potential().length];
        solver.adapt(state.potential(), state.temperature());
        solver.density(state.potential(), state.temperature(), density);
        if (!solver.status().withinRange()) {
            LOG.warn("{} was not trained for the state {}: its error there says little of others.", solver.spec().name(),
                    state.name());
        }
        return density;
    }

    private SolverMeasurement measurement(SolverSpec spec, double speed, double error) {
        return new SolverMeasurement(state.name(), state.lattice(), spec, speed, error);
    }
}
