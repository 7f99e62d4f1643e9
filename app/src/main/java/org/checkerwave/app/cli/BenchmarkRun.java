package org.checkerwave.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.benchmark.DensityTimer;
import org.checkerwave.benchmark.ElectronState;
import org.checkerwave.benchmark.SolverComparison;
import org.checkerwave.benchmark.SolverMeasurement;
import org.checkerwave.benchmark.SolverTable;
import org.checkerwave.benchmark.TimeBudget;
import org.checkerwave.electrons.SolverSpec;

/**
 * Measures the solvers on the states of {@link #PRESETS}.
 *
 * @param large size of the lattice for solvers of linear cost
 * @param small size of the lattice for the others
 * @param time of the states
 * @param seconds for everything, as far as can be: the timings are shortened by what the states and errors take
 * @param longest seconds for timing a solver
 * @param repeats calls of a solver that are counted
 */
record BenchmarkRun(int large, int small, double time, double seconds, double longest, int repeats) {

    static final BenchmarkRun USUAL = new BenchmarkRun(128, 32, 50, 600, 5, 31);
    static final BenchmarkRun QUICK = new BenchmarkRun(48, 16, 10, 20, 0.5, 9);
    private static final List<String> PRESETS = List.of("coarsening", "strong");

    private record Task(SolverComparison comparison, SolverSpec solver) {
    }

    SolverTable measure(List<SolverSpec> networks, int threads) {
        final TimeBudget budget = new TimeBudget(seconds);
        final List<SolverSpec> linear = Stream.concat(SolverComparison.windows().stream(), networks.stream()).toList();
        final List<Task> tasks = new ArrayList<>();
        final List<SolverMeasurement> measured = new ArrayList<>();
        try (Progress progress = Progress.of("benchmark",
                (long) PRESETS.size() * (1 + linear.size() + SolverComparison.wholeLattice().size()))) {
            for (final String preset : PRESETS) {
                tasks.addAll(tasks(SolverComparison.large(state(preset, large, threads), threads), linear));
                tasks.addAll(tasks(SolverComparison.small(state(preset, small, threads), threads),
                        SolverComparison.wholeLattice()));
                progress.step();
            }
            for (int i = 0; i < tasks.size(); i++) {
                final double share = Math.min(longest, budget.share(tasks.size() - i));
                measured.add(tasks.get(i).comparison()
                        .measure(tasks.get(i).solver(), DensityTimer.within(share, repeats)));
                progress.step();
            }
        }
        return new SolverTable(measured);
    }

    private ElectronState state(String preset, int size, int threads) {
        return ElectronState.of(preset, size, time, threads);
    }

    private static List<Task> tasks(SolverComparison comparison, List<SolverSpec> solvers) {
        return solvers.stream().map(solver -> new Task(comparison, solver)).toList();
    }
}
