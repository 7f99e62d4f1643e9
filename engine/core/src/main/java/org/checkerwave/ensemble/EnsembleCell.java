package org.checkerwave.ensemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.GrowthExponent;
import org.checkerwave.observable.GrowthLaw;
import org.checkerwave.observable.Observable;

/**
 * The runs of one size and temperature.
 *
 * @param runs those that reached their end, all measured at the same times; empty where every run blew up
 * @param failed those that blew up, left out of everything
 */
public record EnsembleCell(SquareLattice lattice, double temperature, List<RunResult> runs, List<RunResult> failed) {

    private record Key(SquareLattice lattice, double temperature) {
    }

    /** The results by size and temperature, in their order. */
    public static List<EnsembleCell> of(List<RunResult> results) {
        final Map<Key, List<RunResult>> cells = new LinkedHashMap<>();
        results.forEach(result -> cells.computeIfAbsent(
                new Key(result.task().run().lattice(), result.task().temperature()), _ -> new ArrayList<>()).add(result));
        return cells.entrySet().stream().map(entry -> new EnsembleCell(entry.getKey().lattice(), entry.getKey().temperature(),
                entry.getValue().stream().filter(r -> r.failure().isEmpty()).toList(),
                entry.getValue().stream().filter(r -> r.failure().isPresent()).toList())).toList();
    }

    /** Of the measurements; none where every run blew up. */
    public double[] times() {
        return runs.isEmpty() ? new double[0] : runs.getFirst().times();
    }

    /** Whether fluctuations tell a response: see {@link RunTask#canonical()}. */
    public boolean canonical() {
        return runs.stream().allMatch(run -> run.task().canonical());
    }

    /** Means over the runs, one for each time. */
    public List<Estimate> means(Observable observable) {
        return means(runs.stream().map(run -> run.values(observable)).toList(), times().length);
    }

    /** The law by which the mean of L½ grows after a time; empty where it has no {@link GrowthLaw#window}. */
    public Optional<GrowthExponent> growth(double from) {
        final double[][] lengths = runs.stream().map(run -> run.values(Observable.L_HALF)).toArray(double[][]::new);
        return GrowthLaw.window(times(), Estimate.values(means(Observable.L_HALF)), from,
                Math.min(lattice.width(), lattice.height()))
                .flatMap(window -> GrowthExponent.of(times(), lengths, window.from(), window.to(), 1));
    }

    /** Profiles of all runs, averaged: as many as each run has, at the same times. */
    public List<MeanProfile> profiles() {
        return IntStream.range(0, runs.isEmpty() ? 0 : runs.getFirst().profiles().size()).mapToObj(this::profile).toList();
    }

    private MeanProfile profile(int k) {
        final Profile first = runs.getFirst().profiles().get(k);
        return new MeanProfile(first.time(), means(k, Profile::correlation), first.waveNumber(),
                means(k, Profile::structureFactor));
    }

    private List<Estimate> means(int k, Function<Profile, double[]> values) {
        final List<double[]> all = runs.stream().map(run -> values.apply(run.profiles().get(k))).toList();
        return means(all, all.getFirst().length);
    }

    private static List<Estimate> means(List<double[]> all, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Estimate.ofMean(all.stream().mapToDouble(values -> values[i]).toArray())).toList();
    }
}
