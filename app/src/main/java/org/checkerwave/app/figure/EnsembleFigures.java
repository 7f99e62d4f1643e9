package org.checkerwave.app.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.checkerwave.app.picture.Numbers;
import org.checkerwave.ensemble.CellAverages;
import org.checkerwave.ensemble.EnsembleCell;
import org.checkerwave.ensemble.Equilibrium;
import org.checkerwave.ensemble.Estimate;
import org.checkerwave.ensemble.MeanProfile;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.GrowthExponent;
import org.checkerwave.observable.Observable;

/** The figures of an ensemble. */
public final class EnsembleFigures {

    private static final List<Hue> HUES =
            List.of(Hue.BLUE, Hue.ORANGE, Hue.GREEN, Hue.PURPLE, Hue.GOLD, Hue.BROWN, Hue.INK);
    /** Of the profiles, from the last backwards: earlier ones show no domains yet. */
    private static final int SHOWN_PROFILES = 5;
    private static final double FARTHEST = 4;
    private static final int DIGITS = 4;
    /** Guides run this factor above the curve. */
    private static final double ABOVE = 2;

    private EnsembleFigures() {
    }

    /** Mean domain size against time, with the fitted law of each cell. @param cells at least one */
    public static Figure growth(List<CellAverages> cells) {
        final List<Curve> curves = cells.stream().map(averages -> {
            final List<Estimate> lengths = averages.means(Observable.L_HALF);
            return curve(name(averages.cell()) + averages.growth().map(EnsembleFigures::exponent).orElse(""),
                    cells.indexOf(averages), averages.cell().times(), lengths, Curve.Style.LINE);
        }).toList();
        final Figure first = Figures.length(curves.getFirst().x(), curves.getFirst().y(),
                cells.getFirst().growth().map(GrowthExponent::fit));
        return new Figure("Domain growth, " + runs(cells), first.x(), first.y(), curves, first.guides());
    }

    private static Curve curve(String name, int number, double[] x, List<Estimate> y, Curve.Style style) {
        return new Curve(name, HUES.get(number % HUES.size()), x, Estimate.values(y), style, Estimate.errors(y));
    }

    private static String exponent(GrowthExponent growth) {
        return Double.isNaN(growth.error()) ? String.format(Locale.ROOT, ": t^%.3f", growth.fit().exponent())
                : String.format(Locale.ROOT, ": t^%.3f ± %.3f", growth.fit().exponent(), growth.error());
    }

    /** C(r)/C(0) against r/L½ at several times: one curve where growth only changes the scale. */
    public static Figure collapse(CellAverages averages) {
        final List<Curve> curves = new ArrayList<>();
        final List<String> times = times(averages);
        for (final MeanProfile profile : shown(averages)) {
            final double length = averages.lengthAt(profile.time());
            final int count = (int) IntStream.range(0, profile.correlation().size()).filter(r -> r <= FARTHEST * length).count();
            curves.add(curve(times.get(curves.size()), curves.size(), IntStream.range(0, count).mapToDouble(r -> r / length).toArray(),
                    profile.correlation().subList(0, count), Curve.Style.POINTS));
        }
        return new Figure("Scaling of the correlation, " + name(averages.cell()), Axis.linearFromZero("r / L½", "r/L½"),
                Axis.linear("C(r) / C(0)", "C"), curves, List.of());
    }

    /** S(|q|) round (π, π) at several times, log–log. */
    public static Figure structure(CellAverages averages) {
        final List<Curve> curves = new ArrayList<>();
        final List<Guide> guides = new ArrayList<>();
        final List<String> times = times(averages);
        for (final MeanProfile profile : shown(averages)) {
            curves.add(curve(times.get(curves.size()), curves.size(), profile.waveNumber(), profile.structureFactor(), Curve.Style.LINE));
            guides.add(porod(profile));
        }
        return new Figure("Structure factor round (π, π), " + name(averages.cell()),
                Axis.logarithmic("|q|  (1/lattice constant)", "|q|"), Axis.logarithmic("S(q)", "S"), curves,
                guides.isEmpty() ? guides : guides.subList(0, 1));
    }

    /** What sharp walls give at large q in two dimensions: G. Porod, Kolloid-Z. 124, 83 (1951). */
    private static Guide porod(MeanProfile profile) {
        final double[] q = profile.waveNumber();
        final int last = q.length - 1;
        final int middle = last / 3;
        return Guide.powerLaw("∝ q⁻³", -3, q[middle], q[last],
                ABOVE * profile.structureFactor().get(middle).value() * Math.pow(q[last] / q[middle], -3));
    }

    private static List<MeanProfile> shown(CellAverages averages) {
        final List<MeanProfile> known = averages.profiles().stream()
                .filter(profile -> !Double.isNaN(averages.lengthAt(profile.time()))).toList();
        return known.subList(Math.max(0, known.size() - SHOWN_PROFILES), known.size());
    }

    /** ⟨|M|⟩ against T, a curve for each size. @param cells in equilibrium */
    public static Figure order(List<CellAverages> cells) {
        return againstTemperature("Staggered order in equilibrium", Axis.linearFromZero("⟨|M|⟩  (electrons per site)", "|M|"),
                cells, Equilibrium::order);
    }

    /** Binder cumulant against T, a curve for each size; they cross at T_c. @param cells in equilibrium */
    public static Figure binder(List<CellAverages> cells) {
        return againstTemperature("Binder cumulant", Axis.linear("1 − ⟨M⁴⟩/3⟨M²⟩²", "U"), cells, Equilibrium::binderCumulant);
    }

    private static Figure againstTemperature(String title, Axis y, List<CellAverages> cells,
            Function<Equilibrium, Estimate> estimate) {
        final List<Curve> curves = new ArrayList<>();
        for (final SquareLattice lattice : cells.stream().map(averages -> averages.cell().lattice()).distinct().toList()) {
            final List<CellAverages> own = cells.stream().filter(averages -> averages.cell().lattice().equals(lattice))
                    .sorted(Comparator.comparingDouble(averages -> averages.cell().temperature())).toList();
            curves.add(curve("L = " + lattice.width(), curves.size(),
                    own.stream().mapToDouble(averages -> averages.cell().temperature()).toArray(),
                    own.stream().map(averages -> estimate.apply(averages.equilibrium().orElseThrow())).toList(),
                    Curve.Style.MARKS));
        }
        return new Figure(title, Axis.linear("temperature  T  (energy units)", "T"), y, curves, List.of());
    }

    private static String runs(List<CellAverages> cells) {
        final int fewest = cells.stream().mapToInt(averages -> averages.cell().runs().size()).min().orElseThrow();
        final int most = cells.stream().mapToInt(averages -> averages.cell().runs().size()).max().orElseThrow();
        return most == 1 ? "one run" : "means of " + (fewest == most ? "" : fewest + " to ") + most + " runs ± standard error";
    }

    private static String name(EnsembleCell cell) {
        return String.format(Locale.ROOT, "L = %d, T = %s", cell.lattice().width(), Numbers.compact(cell.temperature(), DIGITS));
    }

    private static List<String> times(CellAverages averages) {
        return Numbers.distinct(shown(averages).stream().mapToDouble(MeanProfile::time).toArray(), DIGITS).stream()
                .map(time -> "t = " + time).toList();
    }
}
