package org.checkerwave.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.checkerwave.Memory;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.jspecify.annotations.Nullable;

/** The run of one solver in a comparison, what was measured along it, and the time that its steps took. */
final class ComparedRun implements AutoCloseable {

    private static final double NANOSECOND = 1e-9;

    private final NamedSolver solver;
    private final Simulation simulation;
    private final ObservableTable table = new ObservableTable();
    private final List<double[]> correlations = new ArrayList<>();
    private long nanoseconds;
    private @Nullable RuntimeException failure;

    /** A run at t = 0. @param run with any solver */
    ComparedRun(NamedSolver solver, RunDescription run, int threads) {
        this.solver = solver;
        this.simulation = Simulation.start(run.withSolver(solver.spec()), threads);
    }

    /** Does one step; if that fails the run has ended, with what was measured before. */
    void step() {
        final long start = System.nanoTime();
        try {
            simulation.step();
            nanoseconds += System.nanoTime() - start;
        } catch (RuntimeException e) {
            failure = e;
        } catch (OutOfMemoryError e) {
            failure = Memory.exhausted("its run ended there", e);
        }
    }

    void measure() {
        final Measurement measurement = new Measurement(simulation.frame());
        table.add(ObservableTable.Row.of(measurement, simulation.grandPotential(), NetworkFigures.of(simulation)));
        correlations.add(measurement.structure().axialCorrelations());
    }

    String name() {
        return solver.name();
    }

    SolverSpec spec() {
        return solver.spec();
    }

    /** What ended it before the others. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    Simulation simulation() {
        return simulation;
    }

    ObservableTable table() {
        return table;
    }

    /** One value for each of so many measurements; NaN after the run has ended. */
    double[] column(Observable observable, int count) {
        final double[] measured = Arrays.copyOf(table.column(observable), count);
        Arrays.fill(measured, Math.min(count, table.rows().size()), count, Double.NaN);
        return measured;
    }

    /** C(r)/C(0) along the axes at that measurement; empty after the run has ended. */
    double[] correlation(int measurement) {
        return measurement < correlations.size() ? correlations.get(measurement) : new double[0];
    }

    double stepsPerSecond() {
        return simulation.stepCount() / (nanoseconds * NANOSECOND);
    }

    @Override
    public void close() {
        simulation.close();
    }
}
