package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Command.SetParameter;
import org.checkerwave.simulation.Command.SwitchIntegrator;
import org.checkerwave.simulation.Command.SwitchSolver;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the dynamics and writes state, table, movie and plots into a folder. */
@Command(name = "quench", mixinStandardHelpOptions = true, description = {
        "Runs the dynamics from a preset's start, or on from a state file, into a folder.",
        "Results: final.cdw, observables.csv, movie.mp4, and order and length as PNG and SVG."})
final class QuenchCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--resume", paramLabel = "FILE.cdw",
            description = "Go on exactly where this state file stopped; parameters given as well change there.")
    private @Nullable Path resume;

    @Option(names = "--trajectory", paramLabel = "FILE.xyz",
            description = "Writes Q, n, v and phi along the run and at its end as well, as extended XYZ for OVITO and ASE.")
    private @Nullable Path trajectory;

    @Option(names = "--keep-every", paramLabel = "N", defaultValue = "50",
            description = "Steps between two frames of the trajectory. Default: ${DEFAULT-VALUE}.")
    private int keepEvery;

    @Mixin
    private StepOptions length;

    @Mixin
    private SavingOptions saving;

    @Mixin
    private OutputOption output;

    @Mixin
    private StartOptions beginning;

    @Mixin
    private SolverOptions solver;

    @Mixin
    private ThreadsOption threads;

    static CommandLine create() {
        return ParameterOptions.presetCommand(new QuenchCommand());
    }

    @Override
    public void run() {
        if (length.steps() < 0 || length.every() < 1) {
            throw new InvalidInput("Steps and every are " + length.steps() + " and " + length.every()
                    + "; do at least 0 steps and record every 1 or more.");
        }
        if (keepEvery < 1) {
            throw new InvalidInput("The trajectory is to keep every " + keepEvery + " steps a frame; give 1 or more.");
        }
        final Map<String, Double> given = ParameterOptions.given(spec.commandLine().getParseResult());
        try (Simulation simulation = resume == null ? start(given) : resumed(resume, given)) {
            final SaveClock clock = saving.clock();
            OutputFolder.create(output.folder());
            final PrintWriter out = spec.commandLine().getOut();
            final RunTrajectory frames = trajectory == null ? null : new RunTrajectory(trajectory, RunRecord.of(simulation));
            try {
                new RecordedRun(simulation, () -> step(simulation, frames), output.folder(), resume != null, length.every(), clock)
                        .advance(length.steps(), out);
            } finally {
                if (frames != null) {
                    frames.send(simulation.frame());
                    frames.close();
                }
            }
        }
    }

    private void step(Simulation simulation, @Nullable RunTrajectory frames) {
        if (frames != null && simulation.stepCount() % keepEvery == 0) {
            frames.send(simulation.frame());
        }
        simulation.step();
    }

    private Simulation start(Map<String, Double> given) {
        return Simulation.start(solver.chosen(beginning.run(given)), threads.count());
    }

    private Simulation resumed(Path state, Map<String, Double> given) {
        if (beginning.given()) {
            throw new InvalidInput("--resume takes preset, size and seed from its file; leave --preset, --size "
                    + "and --seed out.");
        }
        final Simulation simulation = Simulation.resume(CdwFile.read(state), threads.count());
        try {
            change(simulation, given);
            return simulation;
        } catch (RuntimeException e) {
            simulation.close();
            throw e;
        }
    }

    /** What differs from the file, as recorded commands. */
    private void change(Simulation simulation, Map<String, Double> given) {
        final RunDescription run = simulation.run();
        final ParameterSet wanted = run.parameters().with(given);
        Arrays.stream(Parameter.values()).filter(p -> wanted.get(p) != run.parameters().get(p))
                .sorted(Comparator.comparing(p -> !relaxes(p, wanted, run)))
                .forEach(p -> simulation.apply(new SetParameter(p, wanted.get(p))));
        solver.chosen(run.solver()).filter(spec -> !spec.equals(run.solver()))
                .ifPresent(spec -> simulation.apply(new SwitchSolver(spec)));
        final Integrator integrator = beginning.integrator(run.integrator());
        if (integrator != run.integrator()) {
            simulation.apply(new SwitchIntegrator(integrator));
        }
    }

    /** Whether this is a smaller |κ|, which has to come before a smaller K lest the lattice be unstable in between. */
    private static boolean relaxes(Parameter parameter, ParameterSet wanted, RunDescription run) {
        return parameter == Parameter.NEIGHBOR_STIFFNESS
                && Math.abs(wanted.get(parameter)) < Math.abs(run.parameters().get(parameter));
    }
}
