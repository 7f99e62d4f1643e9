package org.checkerwave.ensemble;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.GrowthExponent;
import org.checkerwave.observable.GrowthLaw;
import org.checkerwave.observable.Observable;

/**
 * The runs of one size and temperature.
 *
 * @param runs those that reached their end, at least one, all measured at the same times
 * @param failed those that blew up, left out of everything
 */
public record EnsembleCell(SquareLattice lattice, double temperature, List<RunResult> runs, List<RunResult> failed) {

    private record Key(SquareLattice lattice, double temperature) {
    }

    /** The results by size and temperature, in their order; cells of which every run failed are left out. */
    public static List<EnsembleCell> of(List<RunResult> results) {
        final Map<Key, List<RunResult>> cells = new LinkedHashMap<>();
        results.forEach(result -> cells.merge(new Key(result.task().run().lattice(), result.task().temperature()),
                List.of(result), (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        return cells.entrySet().stream().map(entry -> new EnsembleCell(entry.getKey().lattice(), entry.getKey().temperature(),
                entry.getValue().stream().filter(r -> r.failure().isEmpty()).toList(),
                entry.getValue().stream().filter(r -> r.failure().isPresent()).toList()))
                .filter(cell -> !cell.runs().isEmpty()).toList();
    }

    public double[] times() {
        return runs.getFirst().times();
    }

    /** Mean over the runs at measurement i. */
    public Estimate mean(Observable observable, int i) {
        return Estimate.ofMean(runs.stream().mapToDouble(run -> run.observables().get(observable)[i]).toArray());
    }

    /** Means over the runs, one for each time. */
    public double[] means(Observable observable) {
        return IntStream.range(0, times().length).mapToDouble(i -> mean(observable, i).value()).toArray();
    }

    /** The law by which the mean of L½ grows after a time; empty where it has no {@link GrowthLaw#window}. */
    public Optional<GrowthExponent> growth(double from) {
        final double[][] lengths = runs.stream().map(run -> run.observables().get(Observable.L_HALF)).toArray(double[][]::new);
        return GrowthLaw.window(times(), means(Observable.L_HALF), from, Math.min(lattice.width(), lattice.height()))
                .flatMap(window -> GrowthExponent.of(times(), lengths, window.from(), window.to(), 1));
    }

    /** Profiles of all runs, averaged: as many as each run has, at the same times. */
    public List<Profile> profiles() {
        return IntStream.range(0, runs.getFirst().profiles().size()).mapToObj(this::profile).toList();
    }

    private Profile profile(int k) {
        final Profile first = runs.getFirst().profiles().get(k);
        return new Profile(first.time(), mean(k, Profile::correlation), first.waveNumber(), mean(k, Profile::structureFactor));
    }

    private double[] mean(int k, Function<Profile, double[]> values) {
        final double[][] all = runs.stream().map(run -> values.apply(run.profiles().get(k))).toArray(double[][]::new);
        final double[] mean = new double[all[0].length];
        Arrays.setAll(mean, r -> Arrays.stream(all).mapToDouble(run -> run[r]).average().orElseThrow());
        return mean;
    }
}
