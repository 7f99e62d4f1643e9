package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.Workers;
import org.checkerwave.ensemble.EnsembleFolder;
import org.checkerwave.ensemble.EnsemblePlan;
import org.checkerwave.ensemble.RunTask;
import org.checkerwave.ensemble.TaskRunner;
import org.checkerwave.observable.GrowthLaw;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** Runs many independent quenches and averages over them. */
@Command(name = "ensemble", mixinStandardHelpOptions = true, description = {
        "Runs many independent quenches, for several sizes and temperatures, and averages over them.",
        "Results: plan.json, runs/*.json, ensemble.csv, profiles.csv, and growth, collapse and structure, with several temperatures"
                + " and --equilibrium-from also order and binder, as PNG, SVG and PDF. After an interruption the same command goes"
                + " on where it stopped."})
final class EnsembleCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "20",
            description = "Independent runs for each size and temperature. Default: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--sizes", paramLabel = "L", split = ",", description = "Sites along each side, even, with commas between;"
            + " instead of --size. Default: the preset's.")
    private @Nullable List<Integer> sizes;

    @Option(names = "--temperatures", paramLabel = "T", split = ",",
            description = "Temperatures T [energy] with commas between; instead of --T. Default: the preset's.")
    private @Nullable List<Double> temperatures;

    @Mixin
    private StepOptions length;

    @Option(names = "--fit-from", paramLabel = "t", defaultValue = "" + GrowthLaw.FIT_FROM,
            description = "Growth is fitted after this time. Default: ${DEFAULT-VALUE}.")
    private double fitFrom;

    @Option(names = "--equilibrium-from", paramLabel = "t", description = "Order, Binder cumulant, susceptibility and"
            + " specific heat are averaged from this time on; the grand potential, which the specific heat needs, is measured from"
            + " the time on that the first call names. Default: not at all.")
    private @Nullable Double equilibriumFrom;

    @Option(names = "--shard", paramLabel = "k/n", description = "Do part k of n only, as a task of a job array, and make no"
            + " table; all parts share the folder.")
    private @Nullable String shard;

    @Option(names = "--merge", description = "Do no run: make table and figures from the runs that the parts have done.")
    private boolean merge;

    @Option(names = "--against", paramLabel = "FOLDER", description = "A finished ensemble: C(r) of this one is laid over it where"
            + " size, temperature and times are the same, as correlation.csv and figures.")
    private Path against;

    @Mixin
    private OutputOption output;

    @Mixin
    private StartOptions beginning;

    @Mixin
    private SolverOptions solver;

    @Mixin
    private ThreadsOption threads;

    static CommandLine create() {
        return ParameterOptions.presetCommand(new EnsembleCommand());
    }

    @Override
    public void run() {
        final EnsemblePlan plan = plan();
        final Shard part = shard == null ? Shard.WHOLE : Shard.of(shard);
        if (merge && shard != null) {
            throw new InvalidInput("--merge joins what all shards have done; leave --shard out.");
        }
        final double end = length.steps() * plan.base().parameters().get(Parameter.TIME_STEP);
        if (equilibriumFrom != null && !(equilibriumFrom <= end)) {
            throw new InvalidInput("--equilibrium-from is " + equilibriumFrom + ", but the runs end at t = " + Numbers.text(end)
                    + "; give an earlier time or more steps.");
        }
        final Optional<EnsembleReference> reference = Optional.ofNullable(against)
                .map(folder -> EnsembleReference.of(folder, plan.tasks()));
        OutputFolder.create(output.folder());
        final FigureFolder figures = new FigureFolder(output.folder(), MadeBy.note(spec, networks(plan)));
        final EnsembleFolder results = EnsembleFolder.of(output.folder(), plan);
        final List<RunTask> tasks = part.of(results.tasks());
        // Refuses files that are damaged or not the plan's before any time is spent.
        results.results(tasks);
        if (!merge && !compute(results, tasks)) {
            throw new Interrupted("The ensemble was interrupted; finished runs are kept, and the same command does the rest.");
        }
        if (shard == null) {
            new EnsembleReport(spec.commandLine().getOut(), figures, fitFrom,
                    equilibriumFrom == null ? OptionalDouble.empty() : OptionalDouble.of(equilibriumFrom), reference).write(results);
        } else {
            spec.commandLine().getOut().println("shard " + shard + " is done; with all of them done, --merge makes the table");
        }
    }

    private static List<String> networks(EnsemblePlan plan) {
        return plan.base().solver() instanceof SolverSpec.Network network ? List.of(network.name()) : List.of();
    }

    private EnsemblePlan plan() {
        final Map<String, Double> given = ParameterOptions.given(spec.commandLine().getParseResult());
        if (temperatures != null && given.containsKey(Parameter.TEMPERATURE.key())) {
            throw new InvalidInput("--temperatures and --T say the same; leave one out.");
        }
        if (sizes != null && beginning.givesSize()) {
            throw new InvalidInput("--sizes and --size say the same; leave one out.");
        }
        final RunDescription run = solver.chosen(beginning.run(given));
        return new EnsemblePlan(run, sizes != null ? sizes : List.of(run.lattice().width()),
                temperatures != null ? temperatures : List.of(), runs, length.steps(), length.every())
                .withOmegaFrom(equilibriumFrom != null ? equilibriumFrom : Double.POSITIVE_INFINITY);
    }

    /** Does the tasks that have no result yet; false if interrupted. */
    private boolean compute(EnsembleFolder results, List<RunTask> tasks) {
        final List<RunTask> missing = results.missing(tasks);
        final int parallel = Math.max(1, Math.min(threads.count(), missing.size()));
        final AtomicInteger done = new AtomicInteger();
        try (StopOnInterrupt interrupt = new StopOnInterrupt(); Workers workers = new Workers(parallel);
                Progress progress = Progress.of("ensemble", tasks.size())) {
            progress.at(tasks.size() - missing.size(), "");
            workers.run(missing.size(), (_, i) -> TaskRunner.run(missing.get(i), threads.count() / parallel,
                    interrupt::requested).ifPresent(result -> {
                        results.add(result);
                        done.incrementAndGet();
                        progress.step();
                    }));
        }
        return done.get() == missing.size();
    }
}
