package org.checkerwave.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.OrderMoments;

/**
 * Where the Binder cumulants of two sizes cross as T rises: T_c but for corrections that vanish with the size.
 * Source: K. Binder, Z. Phys. B 43, 119 (1981).
 *
 * @param temperature by linear interpolation between the two temperatures where the larger size falls below the smaller
 *     one; of several such places, which noise makes in the disordered phase, the most significant. Its error is by the
 *     bootstrap over the runs of every cell, the choice of the place included; draws that do not cross are left out.
 *     Source: B. Efron, Ann. Statist. 7, 1 (1979)
 */
public record BinderCrossing(SquareLattice smaller, SquareLattice larger, Estimate temperature) {

    private static final int DRAWS = 400;
    /** Share of the draws that must cross for their scatter to be an error. */
    private static final double LEAST_CROSSING = 0.9;
    private static final long SEED = 1;

    /** Two sizes at one temperature: the moments of M of each run. */
    private record Pair(double temperature, List<OrderMoments> small, List<OrderMoments> large) {

        /** U of the larger size minus that of the smaller one. */
        double difference() {
            return cumulant(large) - cumulant(small);
        }

        /** Standard error of the difference. */
        double error() {
            return Math.hypot(Estimate.jackknife(large, Pair::cumulant).error(),
                    Estimate.jackknife(small, Pair::cumulant).error());
        }

        Pair drawn(SplittableRandom random) {
            return new Pair(temperature, drawn(small, random), drawn(large, random));
        }

        private static List<OrderMoments> drawn(List<OrderMoments> runs, SplittableRandom random) {
            return IntStream.range(0, runs.size()).mapToObj(_ -> runs.get(random.nextInt(runs.size()))).toList();
        }

        /** All runs have as many measurements, so that the moments of all are the means of theirs. */
        private static double cumulant(List<OrderMoments> runs) {
            return new OrderMoments(Double.NaN, runs.stream().mapToDouble(OrderMoments::meanSquare).average().orElseThrow(),
                    runs.stream().mapToDouble(OrderMoments::meanFourth).average().orElseThrow(), runs.size()).binderCumulant();
        }
    }

    /** Of each size with the next larger one, where they cross. @param from t from which the runs are in equilibrium */
    public static List<BinderCrossing> of(List<EnsembleCell> cells, double from) {
        final List<EnsembleCell> living = cells.stream().filter(cell -> !cell.runs().isEmpty()).toList();
        final List<SquareLattice> sizes = living.stream().map(EnsembleCell::lattice).distinct()
                .sorted(Comparator.comparingInt(SquareLattice::sites)).toList();
        final List<BinderCrossing> crossings = new ArrayList<>();
        for (int i = 1; i < sizes.size(); i++) {
            final SquareLattice smaller = sizes.get(i - 1);
            final SquareLattice larger = sizes.get(i);
            crossing(pairs(living, smaller, larger, from))
                    .ifPresent(temperature -> crossings.add(new BinderCrossing(smaller, larger, temperature)));
        }
        return crossings;
    }

    /** With T rising. */
    private static List<Pair> pairs(List<EnsembleCell> cells, SquareLattice smaller, SquareLattice larger, double from) {
        return cells.stream().filter(cell -> cell.lattice().equals(larger)).flatMap(large -> cells.stream()
                .filter(cell -> cell.lattice().equals(smaller) && cell.temperature() == large.temperature())
                .map(small -> new Pair(large.temperature(), moments(small, from), moments(large, from))))
                .sorted(Comparator.comparingDouble(Pair::temperature)).toList();
    }

    private static List<OrderMoments> moments(EnsembleCell cell, double from) {
        return cell.runs().stream().map(run -> Equilibrium.moments(List.of(run), from)).toList();
    }

    private static Optional<Estimate> crossing(List<Pair> pairs) {
        final double[] errors = pairs.stream().mapToDouble(Pair::error).toArray();
        final double value = crossing(pairs, errors);
        final int fewest = pairs.stream().mapToInt(pair -> Math.min(pair.small().size(), pair.large().size())).min().orElse(0);
        return Double.isNaN(value) ? Optional.empty()
                : Optional.of(new Estimate(value, fewest < 2 ? Double.NaN : error(pairs, errors, fewest), fewest));
    }

    private static double error(List<Pair> pairs, double[] errors, int fewest) {
        final SplittableRandom random = new SplittableRandom(SEED);
        final double[] drawn = DoubleStream.generate(() ->
                crossing(pairs.stream().map(pair -> pair.drawn(random)).toList(), errors)).limit(DRAWS)
                .filter(crossing -> !Double.isNaN(crossing)).toArray();
        if (drawn.length < LEAST_CROSSING * DRAWS) {
            // Those that cross lie between the temperatures given, however large the error is.
            return Double.NaN;
        }
        final double mean = Arrays.stream(drawn).average().orElse(Double.NaN);
        // Draws from n runs have the variance of n, not of n − 1.
        final double few = fewest / (fewest - 1.0);
        return Math.sqrt(few * Arrays.stream(drawn).map(t -> (t - mean) * (t - mean)).sum() / (drawn.length - 1));
    }

    /** Of a fall; that of an unknown error counts least. */
    private static double significance(double fall, double error) {
        return Double.isNaN(error) ? Double.NEGATIVE_INFINITY : fall / error;
    }

    /** NaN where none is. @param errors of the differences, by which places are weighed */
    private static double crossing(List<Pair> pairs, double[] errors) {
        final double[] differences = pairs.stream().mapToDouble(Pair::difference).toArray();
        return IntStream.range(1, differences.length).filter(k -> differences[k - 1] > 0 && differences[k] <= 0).boxed()
                .max(Comparator.comparingDouble(k -> significance(differences[k - 1] - differences[k], Math.hypot(errors[k - 1], errors[k]))))
                .map(k -> {
                    final double below = pairs.get(k - 1).temperature();
                    return below + (pairs.get(k).temperature() - below) * differences[k - 1] / (differences[k - 1] - differences[k]);
                }).orElse(Double.NaN);
    }
}
