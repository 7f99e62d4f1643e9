package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.benchmark.SolverMeasurement;
import org.checkerwave.benchmark.SolverTable;
import org.checkerwave.benchmark.SolverTableFile;
import org.checkerwave.benchmark.SpeedRatio;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.TrainedNetwork;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures all solvers and networks on this machine. */
@Command(name = "benchmark", mixinStandardHelpOptions = true, description = {
        "Measures speed and error of every solver and network on this machine.",
        "States: the presets coarsening and strong at t = 50. A star marks the Pareto front: nothing on that lattice is both"
                + " faster and more exact.",
        "The last column is the speed over that of the window solver at the same error, between the measured windows; with"
                + " ≤ or ≥ over that of the nearest one, where the error is larger or smaller than all of theirs."})
final class BenchmarkCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--quick", description =
            "Smaller lattices, earlier states (t = 10) and short timings: under half a minute on two free cores.")
    private boolean quick;

    @Option(names = "--weights", arity = "1..*", paramLabel = "FILE",
            description = "Weights files to measure besides the networks that come with the program.")
    private List<String> weights = List.of();

    @Option(names = "--from", paramLabel = "FILE",
            description = "Shows the benchmark.csv of an earlier benchmark and measures nothing.")
    private @Nullable Path earlier;

    @Option(names = "--out", paramLabel = "FOLDER",
            description = "Receives benchmark.csv and, for each preset, benchmark-PRESET as PNG and SVG; made if missing.")
    private @Nullable Path folder;

    @Mixin
    private ThreadsOption threads;

    @Override
    public void run() {
        if (earlier != null && (quick || !weights.isEmpty())) {
            throw new InvalidInput("With --from nothing is measured; leave out --quick and --weights.");
        }
        final SolverTable table = earlier != null ? SolverTableFile.read(earlier) : null;
        if (folder != null) {
            OutputFolder.create(folder);
        }
        show(table != null ? table : measured());
    }

    private SolverTable measured() {
        final SolverTable table = (quick ? BenchmarkRun.QUICK : BenchmarkRun.USUAL).measure(networks(), threads.count());
        spec.commandLine().getOut().printf(Locale.ROOT, "%d threads%n", threads.count());
        return table;
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

    private void show(SolverTable measured) {
        final PrintWriter out = spec.commandLine().getOut();
        final TextTable table = new TextTable("preset", "lattice", "solver", "rms error of n", "site updates/s",
                "Pareto front", "against window");
        for (final SolverMeasurement one : measured.rows()) {
            table.add(one.state(), one.lattice().toString(), SolverText.of(one.solver()),
                    String.format(Locale.ROOT, "%.1e", one.error()), String.format(Locale.ROOT, "%.3g", one.speed()),
                    measured.onFront(one) ? "*" : "", measured.againstWindow(one).map(SpeedRatio::text).orElse(""));
        }
        out.print(table.aligned());
        if (folder != null) {
            BenchmarkFiles.write(measured, new FigureFolder(folder, MadeBy.note(spec, measured.rows().stream()
                    .map(SolverMeasurement::solver).filter(SolverSpec.Network.class::isInstance).map(SolverSpec::name).toList())));
            out.printf("results in %s%n", folder);
        }
        out.flush();
    }
}
