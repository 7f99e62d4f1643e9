package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Workers;
import org.checkerwave.ensemble.EnsembleFolder;
import org.checkerwave.ensemble.EnsemblePlan;
import org.checkerwave.ensemble.RunTask;
import org.checkerwave.ensemble.TaskRunner;
import org.checkerwave.observable.GrowthLaw;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** Runs many independent quenches and averages over them. */
@Command(name = "ensemble", mixinStandardHelpOptions = true, description = {
        "Runs many independent quenches, for several sizes and temperatures, and averages over them.",
        "Results: runs/*.json, ensemble.csv, and growth, collapse and structure, with several temperatures and --equilibrium-from also order and"
                + " binder, as PNG, SVG and PDF. After an interruption the same command goes on where it stopped."})
final class EnsembleCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "20",
            description = "Independent runs for each size and temperature. Default: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--sizes", paramLabel = "L", split = ",", description = "Sites along each side, even, with commas between;"
            + " instead of --size. Default: the preset's.")
    private List<Integer> sizes;

    @Option(names = "--temperatures", paramLabel = "T", split = ",",
            description = "Temperatures T [energy] with commas between; instead of --T. Default: the preset's.")
    private List<Double> temperatures;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "1500",
            description = "Time steps of each run. Default: ${DEFAULT-VALUE}.")
    private long steps;

    @Option(names = "--every", paramLabel = "N", defaultValue = "10",
            description = "Steps between two measurements. Default: ${DEFAULT-VALUE}.")
    private int every;

    @Option(names = "--fit-from", paramLabel = "t", defaultValue = "" + GrowthLaw.FIT_FROM,
            description = "Growth is fitted after this time. Default: ${DEFAULT-VALUE}.")
    private double fitFrom;

    @Option(names = "--equilibrium-from", paramLabel = "t", description = "Order, Binder cumulant, susceptibility and"
            + " specific heat are averaged from this time on. Default: not at all.")
    private Double equilibriumFrom;

    @Option(names = "--shard", paramLabel = "k/n", description = "Do part k of n only, as a task of a job array, and make no"
            + " table; all parts share the folder.")
    private String shard;

    @Option(names = "--merge", description = "Do no run: make table and figures from the runs that the parts have done.")
    private boolean merge;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Receives the results; made if missing.")
    private Path folder;

    @Mixin
    private StartOptions beginning;

    @Mixin
    private SolverOptions solver;

    @Mixin
    private ThreadsOption threads;

    static CommandLine create() {
        final CommandLine command = new CommandLine(new EnsembleCommand());
        ParameterOptions.addTo(command.getCommandSpec(), List.of(Parameter.values()), "the preset's");
        return command;
    }

    @Override
    public void run() {
        final EnsemblePlan plan = plan();
        final Shard part = shard == null ? Shard.WHOLE : Shard.of(shard);
        if (merge && shard != null) {
            throw new InvalidInput("--merge joins what all shards have done; leave --shard out.");
        }
        final double end = steps * plan.base().parameters().get(Parameter.TIME_STEP);
        if (equilibriumFrom != null && equilibriumFrom > end) {
            throw new InvalidInput("--equilibrium-from is " + equilibriumFrom + ", but the runs end at t = " + Numbers.text(end)
                    + "; give an earlier time or more steps.");
        }
        OutputFolder.create(folder);
        final EnsembleFolder results = new EnsembleFolder(folder, plan);
        final List<RunTask> tasks = plan.tasks();
        // Refuses the runs of another ensemble before any time is spent.
        results.results(part.of(tasks));
        if (!merge && !compute(results, part.of(tasks))) {
            throw new InvalidInput("The ensemble was interrupted; finished runs are kept, and the same command does the rest.");
        }
        if (shard == null) {
            new EnsembleReport(spec.commandLine().getOut(), folder, fitFrom,
                    equilibriumFrom == null ? OptionalDouble.empty() : OptionalDouble.of(equilibriumFrom)).write(results, tasks);
        } else {
            spec.commandLine().getOut().println("shard " + shard + " is done; with all of them done, --merge makes the table");
        }
    }

    private EnsemblePlan plan() {
        final Map<String, Double> given = ParameterOptions.given(spec.commandLine().getParseResult());
        if (temperatures != null && given.containsKey(Parameter.TEMPERATURE.key())) {
            throw new InvalidInput("--temperatures and --T say the same; leave one out.");
        }
        final RunDescription start = beginning.run(given);
        final RunDescription run = solver.chosen(start.solver()).map(start::withSolver).orElse(start);
        return new EnsemblePlan(run, sizes != null ? sizes : List.of(run.lattice().width()),
                temperatures != null ? temperatures : List.of(), runs, steps, every);
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
