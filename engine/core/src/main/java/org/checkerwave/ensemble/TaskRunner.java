package org.checkerwave.ensemble;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.observable.RadialProfile;
import org.checkerwave.simulation.Diverged;
import org.checkerwave.simulation.Simulation;

/** Computes the result of a task: depends on nothing but the task, and writes nothing. */
public final class TaskRunner {

    private static final int PROFILES = 12;

    private record Row(double time, Map<Observable, Double> values, double grandPotential) {
    }

    private final RunTask task;
    private final Set<Long> profileSteps;
    private final List<Row> rows = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();

    private TaskRunner(RunTask task) {
        this.task = task;
        this.profileSteps = profileSteps(task);
    }

    /**
     * @param threads that work at the run at once; the result does not depend on it
     * @param stop asked before each step
     * @return empty if stopped before the end
     */
    public static Optional<RunResult> run(RunTask task, int threads, BooleanSupplier stop) {
        return stop.getAsBoolean() ? Optional.empty() : new TaskRunner(task).advance(threads, stop);
    }

    private Optional<RunResult> advance(int threads, BooleanSupplier stop) {
        try (Simulation simulation = Simulation.start(task.run(), threads)) {
            requireWeights(simulation);
            return advance(simulation, stop);
        }
    }

    /** The file of a network may have been written anew since the plan was made. */
    private void requireWeights(Simulation simulation) {
        if (!simulation.solverStatus().weights().equals(task.weights())) {
            throw new InvalidInput("The weights of " + task.run().solver().name()
                    + " are no longer those that the ensemble began with; put those back, or begin in another folder.");
        }
    }

    private Optional<RunResult> advance(Simulation simulation, BooleanSupplier stop) {
        try {
            measure(simulation);
            while (simulation.stepCount() < task.steps()) {
                if (stop.getAsBoolean()) {
                    return Optional.empty();
                }
                simulation.step();
                if (simulation.stepCount() % task.every() == 0) {
                    measure(simulation);
                }
            }
            return Optional.of(result(simulation.solverStatus().stepsOutside(), Optional.empty()));
        } catch (Diverged | InvalidInput e) {
            // It is left out of everything: nobody asks how far it was within the training.
            return Optional.of(result(0, Optional.of(Objects.requireNonNull(e.getMessage()))));
        }
    }

    private void measure(Simulation simulation) {
        final Measurement measurement = new Measurement(simulation.frame());
        final Map<Observable, Double> values = new EnumMap<>(Observable.class);
        for (final Observable observable : Observable.values()) {
            values.put(observable, measurement.value(observable));
        }
        rows.add(new Row(simulation.time(), values, omega(simulation)));
        if (profileSteps.contains(simulation.stepCount())) {
            final RadialProfile structure = RadialProfile.ofStructureFactor(measurement.structure());
            profiles.add(new Profile(simulation.time(), measurement.structure().axialCorrelations(), structure.radius(),
                    structure.value()));
        }
    }

    private double omega(Simulation simulation) {
        return simulation.time() >= task.omegaFrom() - task.halfStep() ? simulation.grandPotential() : Double.NaN;
    }

    /** Steps of measurements, each a power of the same factor from the first to the last. */
    private static Set<Long> profileSteps(RunTask task) {
        final long last = task.steps() / task.every();
        return IntStream.rangeClosed(0, PROFILES).mapToObj(k -> task.every() * Math.round(Math.pow((double) last, (double) k / PROFILES)))
                .collect(Collectors.toSet());
    }

    private RunResult result(long stepsOutside, Optional<String> failure) {
        final Map<Observable, double[]> columns = new EnumMap<>(Observable.class);
        for (final Observable observable : Observable.values()) {
            columns.put(observable, column(row -> row.values().get(observable)));
        }
        return new RunResult(task, column(Row::time), columns, column(Row::grandPotential), List.copyOf(profiles),
                stepsOutside, failure);
    }

    private double[] column(ToDoubleFunction<Row> value) {
        return rows.stream().mapToDouble(value).toArray();
    }
}
