package org.checkerwave.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.checkerwave.benchmark.ElectronState;
import org.checkerwave.benchmark.SolverComparison;
import org.checkerwave.benchmark.SolverMeasurement;
import org.checkerwave.benchmark.SolverTable;
import org.checkerwave.benchmark.SolverTableFile;
import org.checkerwave.benchmark.SpeedRatio;
import org.checkerwave.electrons.SolverSpec;
import org.openjdk.jmh.runner.RunnerException;

/** Speed and error of every solver and shipped network, as a table and as the file of {@code checkerwave benchmark}. */
final class SpeedErrorTable {

    private static final List<String> PRESETS = List.of("coarsening", "strong");
    private static final int LARGE = 128;
    private static final int SMALL = 32;

    private final Measuring measuring;
    private final Path folder;
    private final List<SolverMeasurement> measured = new ArrayList<>();

    /** @param folder receives the file; made if missing */
    SpeedErrorTable(Measuring measuring, Path folder) {
        this.measuring = measuring;
        this.folder = folder;
    }

    String measure() throws IOException, RunnerException {
        Files.createDirectories(folder);
        final List<SolverSpec> linear = Stream.concat(SolverComparison.windows().stream(),
                SolverSpec.Network.SHIPPED.stream().map(SolverSpec.Network::new)).toList();
        try (States states = States.open()) {
            for (final String preset : PRESETS) {
                final ElectronState large = ElectronState.of(preset, LARGE, States.LATE, States.THREADS);
                measure(states, large, SolverComparison.large(large, States.THREADS), linear);
                final ElectronState small = ElectronState.of(preset, SMALL, States.LATE, States.THREADS);
                measure(states, small, SolverComparison.small(small, States.THREADS), SolverComparison.wholeLattice());
            }
        }
        final SolverTable table = new SolverTable(measured);
        SolverTableFile.write(table, folder.resolve(SolverTableFile.NAME));
        return text(table);
    }

    private void measure(States states, ElectronState state, SolverComparison comparison, List<SolverSpec> solvers)
            throws IOException, RunnerException {
        final String name = state.name() + "-" + state.lattice().width();
        states.write(name, state);
        for (final SolverSpec solver : solvers) {
            final double milliseconds = measuring.time("SolverBenchmark.density", Map.of("solver", solver.name(),
                    "accuracy", SolverSpec.accuracyOf(solver), "state", name, "size", state.lattice().width()));
            measured.add(comparison.measure(solver, 1000 * state.lattice().sites() / milliseconds));
        }
    }

    private String text(SolverTable table) {
        final Lines lines = new Lines();
        lines.add("%nPresets at t = 50, %d threads; * nothing on that lattice is both faster and more exact", States.THREADS);
        lines.add("%-12s %-9s %-16s %10s %10s %10s %5s %s", "preset", "lattice", "solver", "asked", "rms error", "sites/s",
                "front", "speed over the window's at this error");
        for (final SolverMeasurement row : table.rows()) {
            lines.add("%-12s %-9s %-16s %10s %10.1e %10.3g %5s %s", row.state(), row.lattice(), row.solver().name(),
                    asked(row.solver()), row.error(), row.speed(), table.onFront(row) ? "*" : "",
                    table.againstWindow(row).map(SpeedRatio::text).orElse(""));
        }
        lines.add("%s in %s", SolverTableFile.NAME, folder);
        return lines.toString();
    }

    private static String asked(SolverSpec solver) {
        final double accuracy = SolverSpec.accuracyOf(solver);
        return accuracy == 0 ? "" : String.format(Locale.ROOT, "%.0e", accuracy);
    }
}
