package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.benchmark.ParetoFront;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures networks on exact data that they have not seen. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = {
        "Measures networks on held-out data: errors of density and force by region and time, symmetry and reciprocity.",
        "Results in the folder, if one is given: evaluation.csv and, for each network, NAME.md and NAME-parity and "
                + "NAME-force-parity as PNG and SVG."})
final class EvaluateCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--weights", required = true, arity = "1..*", paramLabel = "NAME|FILE",
            description = "Networks that come with the program, or weights files that checkerwave train wrote.")
    private List<String> weights;

    @Option(names = "--data", required = true, paramLabel = "FOLDER|FILE",
            description = "Exact states that none of the networks has learned from: of another recipe or seed.")
    private Path data;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Receives the results; made if missing.")
    private @Nullable Path folder;

    @Option(names = "--record", description = "Also write the errors, the symmetry error and the speed into the weights "
            + "files, where the window's list of solvers reads them.")
    private boolean record;

    @Mixin
    private ThreadsOption threads;

    @Override
    public void run() {
        final List<TrainedNetwork> networks = weights.stream().map(TrainedNetwork::load).toList();
        if (record) {
            weights.stream().filter(SolverSpec.Network.SHIPPED::contains).findFirst().ifPresent(name -> {
                throw new InvalidInput("--record writes into weights files, and " + name
                        + " comes with the program; give the path of a file.");
            });
        }
        // Before --record changes the files.
        final FileNote note = MadeBy.note(spec, weights);
        final DataSet states = DataFile.read(data);
        for (int i = 0; i < networks.size(); i++) {
            requireUnknown(weights.get(i), networks.get(i), states);
        }
        if (folder != null) {
            OutputFolder.create(folder);
        }
        final List<NetworkReport> reports = new ArrayList<>();
        try (Progress progress = Progress.of("evaluate", networks.size())) {
            for (int i = 0; i < networks.size(); i++) {
                reports.add(report(weights.get(i), networks.get(i), states));
                progress.step();
            }
        }
        print(reports);
        if (record) {
            for (int i = 0; i < reports.size(); i++) {
                reports.get(i).measured().write(Path.of(weights.get(i)));
            }
        }
        if (folder != null) {
            TextTable.writeCsv(folder.resolve("evaluation.csv"),
                    "network,region,time_from,time_to,states,rms_error_n,force_mse", reports.stream()
                            .flatMap(report -> report.evaluation().rows().stream().map(row -> new Object[] {report.name(),
                                NetworkReport.region(row), row.from(), row.to(), row.states(), row.density(),
                                row.force()})).toList());
            final FigureFolder figures = new FigureFolder(folder, note);
            figures.writeNote();
            for (final NetworkReport report : reports) {
                report.writeFigures(figures);
                ModelCard.write(report, states, folder.resolve(report.name() + ".md"));
            }
        }
    }

    private void requireUnknown(String name, TrainedNetwork network, DataSet states) {
        if (Origin.of(network.origin()).filter(origin -> origin.learnedFrom(states.recipe())).isPresent()) {
            throw new InvalidInput("The network " + name + " has learned from states of the recipe " + states.recipe()
                    + ", which " + data + " holds too; make others with checkerwave dataset --recipe held-out, or with another "
                    + "seed.");
        }
    }

    private NetworkReport report(String name, TrainedNetwork network, DataSet states) {
        try (NetworkSolver solver = new NetworkSolver(new SolverSpec.Network(name), network,
                states.snapshots().getFirst().lattice(), threads.count())) {
            return NetworkReport.of(solver, states, threads.count());
        }
    }

    private void print(List<NetworkReport> reports) {
        final PrintWriter out = spec.commandLine().getOut();
        for (final NetworkReport report : reports) {
            out.printf("%s%n%s%n", report.name(), report.errors().aligned());
        }
        final TextTable table = new TextTable("network", "rms error of n", "symmetry", "parity", "reciprocity",
                "site updates/s", "Pareto front");
        for (final NetworkReport report : reports) {
            table.add(report.name(), error(report.error()), error(report.symmetry().group()),
                    error(report.symmetry().parity()), error(report.reciprocity()),
                    String.format(Locale.ROOT, "%.3g", report.speed()), ParetoFront.holds(report, reports) ? "*" : "");
        }
        out.print(table.aligned());
        reports.stream().filter(report -> report.beyondRange() > 0).forEach(report -> out.printf(
                "warning: %d of %d states lie beyond what %s was trained on%n", report.beyondRange(),
                report.evaluation().errors().size(), report.name()));
        if (folder != null) {
            out.printf("results in %s%n", folder);
        }
        out.flush();
    }

    private static String error(double value) {
        return String.format(Locale.ROOT, "%.2e", value);
    }
}
