package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.benchmark.DensityTimer;
import org.checkerwave.benchmark.ElectronState;
import org.checkerwave.benchmark.ParetoFront;
import org.checkerwave.benchmark.SolverComparison;
import org.checkerwave.benchmark.SolverMeasurement;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.TrainedNetwork;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures all solvers and networks on this machine. */
@Command(name = "benchmark", mixinStandardHelpOptions = true, description = {
        "Measures speed and error of every solver and network on this machine.",
        "States: the presets coarsening and strong at t = 50. A star marks the Pareto front: nothing is both faster and "
                + "more exact."})
final class BenchmarkCommand implements Runnable {

    private static final List<String> PRESETS = List.of("coarsening", "strong");
    private static final int SMALL = 32;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--quick", description = "Smaller lattices, earlier states (t = 10) and fewer repeats: under half a minute.")
    private boolean quick;

    @Option(names = "--weights", arity = "1..*", paramLabel = "FILE",
            description = "Weights files to measure besides the networks that come with the program.")
    private List<String> weights = List.of();

    @Option(names = "--out", paramLabel = "FOLDER",
            description = "Receives benchmark.csv and, for each preset, benchmark-PRESET as PNG and SVG; made if missing.")
    private Path folder;

    @Mixin
    private ThreadsOption threads;

    @Override
    public void run() {
        if (folder != null) {
            OutputFolder.create(folder);
        }
        final List<SolverSpec> networks = networks();
        final List<SolverMeasurement> all = new ArrayList<>();
        final int solvers = SolverComparison.windows().size() + SolverComparison.wholeLattice().size() + networks.size();
        try (Progress progress = Progress.of("benchmark", (long) PRESETS.size() * solvers)) {
            for (final String preset : PRESETS) {
                measure(preset, networks, all, progress);
            }
        }
        print(all);
        if (folder != null) {
            BenchmarkFiles.write(all, folder);
        }
    }

    /** A network that cannot be read is told and left out. */
    private List<SolverSpec> networks() {
        weights.forEach(TrainedNetwork::load);
        final PrintWriter err = spec.commandLine().getErr();
        return Stream.concat(SolverSpec.Network.SHIPPED.stream().filter(name -> {
            try {
                TrainedNetwork.load(name);
                return true;
            } catch (InvalidInput e) {
                err.println("checkerwave: " + name + " is left out: " + e.getMessage());
                err.flush();
                return false;
            }
        }), weights.stream()).<SolverSpec>map(SolverSpec.Network::new).toList();
    }

    private void measure(String preset, List<SolverSpec> networks, List<SolverMeasurement> all, Progress progress) {
        final DensityTimer timer = quick ? new DensityTimer(0.2, 9, 0.3) : new DensityTimer(1, 31, 4);
        final ElectronState moment = ElectronState.of(preset, quick ? 48 : 128, quick ? 10 : 50, threads.count());
        final SolverComparison large = SolverComparison.large(moment, threads.count(), timer);
        Stream.concat(SolverComparison.windows().stream(), networks.stream()).forEach(solver -> {
            all.add(large.measure(solver));
            progress.step();
        });
        final SolverComparison small = SolverComparison.small(
                ElectronState.of(preset, quick ? SMALL / 2 : SMALL, quick ? 10 : 50, threads.count()), threads.count(), timer);
        SolverComparison.wholeLattice().forEach(solver -> {
            all.add(small.measure(solver));
            progress.step();
        });
    }

    private void print(List<SolverMeasurement> all) {
        final PrintWriter out = spec.commandLine().getOut();
        final TextTable table = new TextTable("preset", "lattice", "solver", "rms error of n", "site updates/s",
                "Pareto front");
        for (final SolverMeasurement one : all) {
            table.add(one.state().name(), one.state().lattice().toString(), SolverText.of(one.solver()),
                    String.format(Locale.ROOT, "%.1e", one.error()), String.format(Locale.ROOT, "%.3g", one.speed()),
                    ParetoFront.holds(one, BenchmarkFiles.of(all, one.state().name())) ? "*" : "");
        }
        out.printf(Locale.ROOT, "%d threads%n%s", threads.count(), table.aligned());
        if (folder != null) {
            out.printf("results in %s%n", folder);
        }
        out.flush();
    }
}
