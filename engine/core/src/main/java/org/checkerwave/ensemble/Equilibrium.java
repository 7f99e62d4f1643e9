package org.checkerwave.ensemble;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.checkerwave.observable.EnergyFluctuations;
import org.checkerwave.observable.Observable;
import org.checkerwave.observable.OrderMoments;

/**
 * Averages over the measurements from a time on of all runs of a cell; errors by the jackknife over the runs, so that the
 * correlations in time within a run do not make them too small.
 *
 * @param from t from which the runs are in equilibrium
 */
public record Equilibrium(EnsembleCell cell, double from) {

    /** ⟨|M|⟩, M = ⟨φ⟩ of the lattice. */
    public Estimate order() {
        return estimate(runs -> moments(runs).meanMagnitude());
    }

    public Estimate binderCumulant() {
        return estimate(runs -> moments(runs).binderCumulant());
    }

    /** In 1/energy. */
    public Estimate susceptibility() {
        return estimate(runs -> moments(runs).susceptibility(cell.lattice().sites(), cell.temperature()));
    }

    /** Of kinetic energy + Ω; NaN where the solver has no Ω. */
    public Estimate specificHeat() {
        return estimate(runs -> EnergyFluctuations.specificHeat(runs.stream().flatMapToDouble(run -> used(run).mapToDouble(i ->
                run.observables().get(Observable.KINETIC_ENERGY)[i] + run.grandPotential()[i] / cell.lattice().sites())).toArray(),
                cell.lattice().sites(), cell.temperature()));
    }

    private Estimate estimate(ToDoubleFunction<List<RunResult>> function) {
        return Estimate.jackknife(cell.runs(), function);
    }

    private OrderMoments moments(List<RunResult> runs) {
        return OrderMoments.of(runs.stream().flatMapToDouble(run ->
                used(run).mapToDouble(i -> run.observables().get(Observable.PHI_MEAN)[i])).toArray());
    }

    private IntStream used(RunResult run) {
        final double[] times = run.times();
        return IntStream.range((int) Arrays.stream(times).takeWhile(t -> t < from).count(), times.length);
    }
}
