package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.SafeFile;
import org.checkerwave.simulation.Diverged;
import org.checkerwave.simulation.RunDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the same dynamics with several solvers and shows how far each departs from the first. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = {
        "Runs one quench with several solvers, from the same start in the same noise, and compares how domains grow.",
        "Results: compare.csv, and growth and correlation as PNG and SVG."})
final class CompareCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--solvers", paramLabel = "NAME", split = ",", defaultValue = "window,recursion",
            description = "Solvers as --solver of quench takes them, with commas between; the first is the reference, "
                    + "and one alone is compared with window. chebyshev and window may have an accuracy of their own, as "
                    + "in window:1e-6. Default: ${DEFAULT-VALUE}.")
    private List<String> solvers;

    @Option(names = "--accuracy", paramLabel = "ERROR",
            description = "Requested rms error of the density n, for chebyshev and window. Default: the preset's.")
    private @Nullable Double accuracy;

    @Mixin
    private StepOptions length;

    @Mixin
    private OutputOption output;

    @Mixin
    private StartOptions beginning;

    @Mixin
    private ThreadsOption threads;

    static CommandLine create() {
        return ParameterOptions.presetCommand(new CompareCommand());
    }

    @Override
    public void run() {
        if (length.steps() < 1 || length.every() < 1) {
            throw new InvalidInput("Steps and every are " + length.steps() + " and " + length.every()
                    + "; do at least 1 step and record every 1 or more.");
        }
        final RunDescription run = beginning.run(ParameterOptions.given(spec.commandLine().getParseResult()));
        final double usual = accuracy != null ? accuracy : SolverOptions.accuracyOf(run.solver());
        final List<NamedSolver> named = NamedSolver.of(solvers, usual);
        SolverOptions.requireUse(accuracy, named.stream().map(NamedSolver::spec).toList());
        try (StopOnInterrupt interrupt = new StopOnInterrupt();
                Comparison comparison = new Comparison(run, named, threads.count())) {
            OutputFolder.create(output.folder());
            final FileNote note = MadeBy.note(spec, named.stream().map(NamedSolver::spec)
                    .filter(SolverSpec.Network.class::isInstance).map(SolverSpec::name).toList());
            comparison.advance(length.steps(), length.every(), output.folder(), interrupt);
            finish(comparison, new FigureFolder(output.folder(), note));
        }
    }

    /** Writes and prints everything that can be; throws the first thing that failed, at the end. */
    private void finish(Comparison comparison, FigureFolder figures) {
        final Path folder = figures.folder();
        SafeFile.makeFolder(folder);
        final List<RuntimeException> failures = new ArrayList<>();
        comparison.runs().forEach(run -> run.failure().ifPresent(e -> failures.add(named(run, e))));
        for (final Runnable work : List.<Runnable>of(() -> ComparisonFiles.writeTable(comparison, folder),
                () -> ComparisonFiles.writeGrowth(comparison, figures),
                () -> ComparisonFiles.writeCorrelation(comparison, figures), figures::writeNote,
                () -> ComparisonSummary.print(spec.commandLine().getOut(), comparison, folder))) {
            try {
                work.run();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private static RuntimeException named(ComparedRun run, RuntimeException e) {
        return e instanceof Diverged || e instanceof InvalidInput
                ? new InvalidInput("With " + run.name() + ": " + e.getMessage(), e) : e;
    }
}
