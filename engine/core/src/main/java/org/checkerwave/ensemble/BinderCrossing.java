package org.checkerwave.ensemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.checkerwave.lattice.SquareLattice;

/**
 * Where the Binder cumulants of two sizes cross as T rises: T_c but for corrections that vanish with the size.
 * Source: K. Binder, Z. Phys. B 43, 119 (1981).
 *
 * @param temperature by linear interpolation between the two temperatures where the larger size falls below the smaller
 *     one; of several such places, which noise makes in the disordered phase, the most significant. Its error follows from
 *     those of the four cumulants; that another place might have been the right one is not in it
 */
public record BinderCrossing(SquareLattice smaller, SquareLattice larger, Estimate temperature) {

    /** The difference of two sizes at one temperature. */
    private record Difference(double temperature, Estimate value) {
    }

    /** Of each size with the next larger one, where they cross. @param from t from which the runs are in equilibrium */
    public static List<BinderCrossing> of(List<EnsembleCell> cells, double from) {
        final List<SquareLattice> sizes = cells.stream().map(EnsembleCell::lattice).distinct()
                .sorted(Comparator.comparing(SquareLattice::sites)).toList();
        final List<BinderCrossing> crossings = new ArrayList<>();
        for (int i = 1; i < sizes.size(); i++) {
            final SquareLattice smaller = sizes.get(i - 1);
            final SquareLattice larger = sizes.get(i);
            crossing(differences(cells, smaller, larger, from))
                    .ifPresent(temperature -> crossings.add(new BinderCrossing(smaller, larger, temperature)));
        }
        return crossings;
    }

    /** U of the larger size minus that of the smaller one, with T rising. */
    private static List<Difference> differences(List<EnsembleCell> cells, SquareLattice smaller, SquareLattice larger,
            double from) {
        return cells.stream().filter(cell -> cell.lattice().equals(larger)).flatMap(large -> cells.stream()
                .filter(cell -> cell.lattice().equals(smaller) && cell.temperature() == large.temperature())
                .map(small -> difference(new Equilibrium(large, from).binderCumulant(),
                        new Equilibrium(small, from).binderCumulant(), large.temperature())))
                .sorted(Comparator.comparing(Difference::temperature)).toList();
    }

    private static Difference difference(Estimate large, Estimate small, double temperature) {
        return new Difference(temperature, new Estimate(large.value() - small.value(),
                Math.hypot(large.error(), small.error()), Math.min(large.samples(), small.samples())));
    }

    private static Optional<Estimate> crossing(List<Difference> differences) {
        return IntStream.range(1, differences.size()).boxed()
                .filter(k -> differences.get(k - 1).value().value() > 0 && differences.get(k).value().value() <= 0)
                .max(Comparator.comparing(k -> significance(differences.get(k - 1), differences.get(k))))
                .map(k -> between(differences.get(k - 1), differences.get(k)));
    }

    private static double significance(Difference below, Difference above) {
        return (below.value().value() - above.value().value()) / Math.hypot(below.value().error(), above.value().error());
    }

    private static Estimate between(Difference below, Difference above) {
        final double d0 = below.value().value();
        final double d1 = above.value().value();
        final double width = above.temperature() - below.temperature();
        final double share = d0 / (d0 - d1);
        // ∂share/∂d₀ = −d₁/(d₀ − d₁)² and ∂share/∂d₁ = d₀/(d₀ − d₁)².
        final double error = Math.hypot(d1 * below.value().error(), d0 * above.value().error()) / ((d0 - d1) * (d0 - d1));
        return new Estimate(below.temperature() + share * width, error * width,
                Math.min(below.value().samples(), above.value().samples()));
    }
}
