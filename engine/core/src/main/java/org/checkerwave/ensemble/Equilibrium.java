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
 * correlations in time within a run do not make them too small. What rests on the fluctuation formula has no value where the
 * runs are not {@linkplain RunTask#canonical() canonical}.
 *
 * @param order ⟨|M|⟩, M = ⟨φ⟩ of the lattice
 * @param susceptibility in 1/energy
 * @param specificHeat of kinetic energy + Ω; NaN where the solver has no Ω, or it was not measured from that time on
 */
public record Equilibrium(Estimate order, Estimate binderCumulant, Estimate susceptibility, Estimate specificHeat) {

    /** @param from t from which the runs are in equilibrium */
    public static Equilibrium of(EnsembleCell cell, double from) {
        final int sites = cell.lattice().sites();
        return new Equilibrium(Estimate.jackknife(cell.runs(), runs -> moments(runs, from).meanMagnitude()),
                Estimate.jackknife(cell.runs(), runs -> moments(runs, from).binderCumulant()),
                fluctuation(cell, runs -> moments(runs, from).susceptibility(sites, cell.temperature())),
                fluctuation(cell, runs -> EnergyFluctuations.specificHeat(energies(runs, from), sites, cell.temperature())));
    }

    private static Estimate fluctuation(EnsembleCell cell, ToDoubleFunction<List<RunResult>> formula) {
        return cell.canonical() ? Estimate.jackknife(cell.runs(), formula) : Estimate.none(cell.runs().size());
    }

    /** Of all measurements that count. */
    static OrderMoments moments(List<RunResult> runs, double from) {
        return OrderMoments.of(runs.stream().flatMapToDouble(run ->
                used(run, from).mapToDouble(i -> run.values(Observable.PHI_MEAN)[i])).toArray());
    }

    /** Per site. */
    private static double[] energies(List<RunResult> runs, double from) {
        return runs.stream().flatMapToDouble(run -> used(run, from).mapToDouble(i ->
                run.values(Observable.KINETIC_ENERGY)[i]
                        + run.grandPotential()[i] / run.task().run().lattice().sites())).toArray();
    }

    private static IntStream used(RunResult run, double from) {
        final double[] times = run.times();
        return IntStream.range((int) Arrays.stream(times).takeWhile(t -> t < from - run.task().halfStep()).count(), times.length);
    }
}
