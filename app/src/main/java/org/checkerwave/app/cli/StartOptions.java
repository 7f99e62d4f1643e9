package org.checkerwave.app.cli;

import java.util.HashMap;
import java.util.Map;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Presets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose a run from t = 0, but for its solver. */
final class StartOptions {

    @Option(names = "--preset", paramLabel = "PRESET", completionCandidates = Choices.OfPreset.class,
            description = "Where to start from; the command presets lists them. "
            + "Default: coarsening.")
    private @Nullable String preset;

    @Option(names = "--size", paramLabel = "L", description = "Sites along each side, even. Default: the preset's.")
    private @Nullable Integer size;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Seed of start and noise. Default: the preset's.")
    private @Nullable Long seed;

    @Option(names = "--integrator", paramLabel = "INTEGRATOR", completionCandidates = Choices.OfIntegrator.class,
            description = "langevin, nve or overdamped.")
    private @Nullable String integrator;

    /** Whether anything but the integrator was chosen. */
    boolean given() {
        return preset != null || size != null || seed != null;
    }

    boolean givesSize() {
        return size != null;
    }

    /** The integrator asked for, or else that one. */
    Integrator integrator(Integrator otherwise) {
        return integrator != null ? Integrator.ofKey(integrator) : otherwise;
    }

    /**
     * The run, with the preset's solver.
     *
     * @param parameters by key, in place of the preset's values and schedules
     */
    RunDescription run(Map<String, Double> parameters) {
        RunDescription run = Presets.ofKey(preset != null ? preset : Presets.load().getFirst().key()).run();
        final Map<Parameter, Schedule> schedules = new HashMap<>(run.schedules());
        parameters.keySet().forEach(key -> schedules.remove(Parameter.ofKey(key)));
        run = run.withParameters(run.parameters().with(parameters)).withSchedules(schedules);
        run = size != null ? run.withLattice(SquareLattice.square(size)) : run;
        run = seed != null ? run.withSeed(seed) : run;
        return run.withIntegrator(integrator(run.integrator()));
    }
}
