package org.checkerwave.benchmark;

import java.util.List;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;

/** Measures solvers on one state against a tight reference. */
public final class SolverComparison {

    /** The accuracies that the windowed expansion is asked for. */
    private static final List<SolverSpec> WINDOWS = List.of(new SolverSpec.Window(2e-2), new SolverSpec.Window(5e-3),
            new SolverSpec.Window(2e-3), new SolverSpec.Window(5e-4));
    /** Solvers whose cost grows faster than the lattice: for small ones. */
    private static final List<SolverSpec> WHOLE = List.of(new SolverSpec.Chebyshev(5e-3), new SolverSpec.Chebyshev(5e-4),
            new SolverSpec.Chebyshev(2e-6), new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL));
    private static final SolverSpec WINDOW_REFERENCE = new SolverSpec.Window(1e-6);
    private static final SolverSpec WHOLE_REFERENCE = new SolverSpec.Chebyshev(1e-10);

    private final ElectronState state;
    private final int threads;
    private final DensityTimer timer;
    private final double[] reference;

    private SolverComparison(ElectronState state, SolverSpec reference, int threads, DensityTimer timer) {
        this.state = state;
        this.threads = threads;
        this.timer = timer;
        this.reference = new double[state.potential().length];
        try (DensitySolver exact = Solvers.create(reference, state.lattice(), threads)) {
            exact.adapt(state.potential(), state.temperature());
            exact.density(state.potential(), state.temperature(), this.reference);
        }
    }

    /** On a large lattice, for solvers of linear cost. */
    public static SolverComparison large(ElectronState state, int threads, DensityTimer timer) {
        return new SolverComparison(state, WINDOW_REFERENCE, threads, timer);
    }

    /** On a lattice that the whole-lattice solvers can do. */
    public static SolverComparison small(ElectronState state, int threads, DensityTimer timer) {
        return new SolverComparison(state, WHOLE_REFERENCE, threads, timer);
    }

    public static List<SolverSpec> windows() {
        return WINDOWS;
    }

    public static List<SolverSpec> wholeLattice() {
        return WHOLE;
    }

    public SolverMeasurement measure(SolverSpec spec) {
        try (DensitySolver solver = Solvers.create(spec, state.lattice(), threads)) {
            return SolverMeasurement.of(solver, state, reference, timer);
        }
    }
}
