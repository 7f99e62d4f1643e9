package org.checkerwave.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Preset;
import org.checkerwave.state.Presets;

/** The command line that does a run again, to the same bits. */
public final class RunCommand {

    private RunCommand() {
    }

    /**
     * The command {@code quench} where the run came from a preset and nothing was changed since it began, {@code replay} of
     * the file otherwise.
     *
     * @param file that holds the run's history
     * @param step up to which the run is wanted, at most the checkpoint's
     */
    public static String of(Checkpoint checkpoint, String file, long step) {
        return unchanged(checkpoint).flatMap(RunCommand::quench)
                .map(options -> "checkerwave quench " + options + " --steps " + step + " --out run")
                .orElseGet(() -> "checkerwave replay " + quoted(file)
                        + (step < checkpoint.step() ? " --until-step " + step : "") + " --out run");
    }

    /** The run that began at t = 0 and went on to the checkpoint without a command, if it is one. */
    private static Optional<RunDescription> unchanged(Checkpoint checkpoint) {
        final boolean unchanged = checkpoint.history().isEmpty()
                || checkpoint.history().getLast().command() instanceof Command.Reset;
        return unchanged ? Optional.of(checkpoint.history().isEmpty() ? checkpoint.origin() : checkpoint.run())
                : Optional.empty();
    }

    /** The options that make the run from its preset, if there are such. */
    private static Optional<String> quench(RunDescription run) {
        return Presets.load().stream().filter(preset -> preset.key().equals(run.preset())).findFirst().map(Preset::run)
                .filter(preset -> preset.initial().equals(run.initial()) && run.lattice().width() == run.lattice().height()
                        && keepsSchedules(run.schedules(), preset.schedules()))
                .map(preset -> String.join(" ", options(run, preset)));
    }

    private static boolean keepsSchedules(Map<Parameter, Schedule> schedules, Map<Parameter, Schedule> presets) {
        return schedules.entrySet().stream().allMatch(entry -> entry.getValue().equals(presets.get(entry.getKey())));
    }

    private static List<String> options(RunDescription run, RunDescription preset) {
        final List<String> options = new ArrayList<>(List.of(option("preset", run.preset()),
                option("size", Integer.toString(run.lattice().width())), option("seed", Long.toString(run.seed()))));
        parameters(run, preset).forEach((parameter, value) -> options.add(option(parameter.key(), value.toString())));
        if (!run.solver().equals(preset.solver())) {
            options.addAll(solver(run.solver()));
        }
        if (run.integrator() != preset.integrator()) {
            options.add(option("integrator", run.integrator().key()));
        }
        return options;
    }

    /** A value that is given ends a schedule of the preset; one that is scheduled follows from the schedule. */
    private static Map<Parameter, Double> parameters(RunDescription run, RunDescription preset) {
        final Map<Parameter, Double> given = new TreeMap<>();
        for (final Parameter parameter : Parameter.values()) {
            final double value = run.parameters().get(parameter);
            if (!run.schedules().containsKey(parameter)
                    && (preset.schedules().containsKey(parameter) || value != preset.parameters().get(parameter))) {
                given.put(parameter, value);
            }
        }
        return given;
    }

    private static List<String> solver(SolverSpec solver) {
        final String name = option("solver", solver.name());
        return switch (solver) {
            case SolverSpec.Window w -> List.of(name, option("accuracy", Double.toString(w.accuracy())));
            case SolverSpec.Chebyshev c -> List.of(name, option("accuracy", Double.toString(c.accuracy())));
            case SolverSpec.Diagonalization d when d.filling() != Filling.GRAND_CANONICAL ->
                List.of(name, option("filling", d.filling().key()));
            case SolverSpec.Diagonalization _, SolverSpec.Network _ -> List.of(name);
        };
    }

    /** What begins with a hyphen would be taken for an option. */
    private static String option(String name, String value) {
        return "--" + name + (value.startsWith("-") ? "=" : " ") + quoted(value);
    }

    /** For a shell. */
    public static String quoted(String word) {
        return word.matches("[\\w./:=+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
