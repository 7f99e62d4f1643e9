package org.checkerwave.app.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.checkerwave.app.picture.Numbers;
import org.checkerwave.ensemble.EnsembleCell;
import org.checkerwave.ensemble.Equilibrium;
import org.checkerwave.ensemble.Estimate;
import org.checkerwave.ensemble.Profile;
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

    /** Mean domain size against time, with the fitted law of each cell. @param from t from which it is fitted */
    public static Figure growth(List<EnsembleCell> cells, double from) {
        final List<Curve> curves = new ArrayList<>();
        final List<Guide> guides = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            final EnsembleCell cell = cells.get(i);
            final Optional<GrowthExponent> growth = cell.growth(from);
            curves.add(new Curve(name(cell) + growth.map(EnsembleFigures::exponent).orElse(""), hue(i), cell.times(),
                    cell.means(Observable.L_HALF)));
            if (i == 0) {
                guides.addAll(Figures.length(cell.times(), cell.means(Observable.L_HALF), OptionalDouble.empty()).guides());
            }
        }
        final Figure axes = Figures.length(cells.getFirst().times(), cells.getFirst().means(Observable.L_HALF),
                OptionalDouble.empty());
        return new Figure("Domain growth, " + runs(cells), axes.x(), axes.y(), curves, guides);
    }

    private static String exponent(GrowthExponent growth) {
        return Double.isNaN(growth.error()) ? String.format(Locale.ROOT, ": t^%.3f", growth.fit().exponent())
                : String.format(Locale.ROOT, ": t^%.3f ± %.3f", growth.fit().exponent(), growth.error());
    }

    /** C(r)/C(0) against r/L½ at several times: one curve where growth only changes the scale. */
    public static Figure collapse(EnsembleCell cell) {
        final List<Curve> curves = new ArrayList<>();
        for (final Profile profile : shown(cell)) {
            final double length = lengthAt(cell, profile.time());
            final int count = (int) IntStream.range(0, profile.correlation().length).filter(r -> r <= FARTHEST * length).count();
            curves.add(new Curve(time(profile), hue(curves.size()),
                    IntStream.range(0, count).mapToDouble(r -> r / length).toArray(),
                    Arrays.copyOf(profile.correlation(), count), Curve.Style.POINTS));
        }
        return new Figure("Scaling of the correlation, " + name(cell), Axis.linearFromZero("r / L½", "r/L½"),
                Axis.linear("C(r) / C(0)", "C"), curves, List.of());
    }

    /** S(|q|) round (π, π) at several times, log–log. */
    public static Figure structure(EnsembleCell cell) {
        final List<Curve> curves = new ArrayList<>();
        final List<Guide> guides = new ArrayList<>();
        for (final Profile profile : shown(cell)) {
            curves.add(new Curve(time(profile), hue(curves.size()), profile.waveNumber(), profile.structureFactor()));
            guides.add(porod(profile));
        }
        return new Figure("Structure factor round (π, π), " + name(cell),
                Axis.logarithmic("|q|  (1/lattice constant)", "|q|"), Axis.logarithmic("S(q)", "S"), curves,
                guides.isEmpty() ? guides : guides.subList(0, 1));
    }

    /** What sharp walls give at large q in two dimensions: G. Porod, Kolloid-Z. 124, 83 (1951). */
    private static Guide porod(Profile profile) {
        final int last = profile.waveNumber().length - 1;
        final int middle = last / 3;
        return Guide.powerLaw("∝ q⁻³", -3, profile.waveNumber()[middle], profile.waveNumber()[last],
                ABOVE * profile.structureFactor()[middle]
                        * Math.pow(profile.waveNumber()[last] / profile.waveNumber()[middle], -3));
    }

    private static List<Profile> shown(EnsembleCell cell) {
        final List<Profile> known = cell.profiles().stream().filter(p -> !Double.isNaN(lengthAt(cell, p.time()))).toList();
        return known.subList(Math.max(0, known.size() - SHOWN_PROFILES), known.size());
    }

    private static double lengthAt(EnsembleCell cell, double time) {
        final double[] times = cell.times();
        return IntStream.range(0, times.length).filter(i -> times[i] == time)
                .mapToDouble(i -> cell.mean(Observable.L_HALF, i).value()).findFirst().orElse(Double.NaN);
    }

    /** ⟨|M|⟩ against T, a curve for each size. @param from t from which runs are in equilibrium */
    public static Figure order(List<EnsembleCell> cells, double from) {
        return againstTemperature("Staggered order in equilibrium", Axis.linearFromZero("⟨|M|⟩  (electrons per site)", "|M|"),
                cells, cell -> new Equilibrium(cell, from).order());
    }

    /** Binder cumulant against T, a curve for each size; they cross at T_c. @param from as for the order */
    public static Figure binder(List<EnsembleCell> cells, double from) {
        return againstTemperature("Binder cumulant", Axis.linear("1 − ⟨M⁴⟩/3⟨M²⟩²", "U"), cells,
                cell -> new Equilibrium(cell, from).binderCumulant());
    }

    private static Figure againstTemperature(String title, Axis y, List<EnsembleCell> cells,
            Function<EnsembleCell, Estimate> estimate) {
        final List<Curve> curves = new ArrayList<>();
        for (final SquareLattice lattice : cells.stream().map(EnsembleCell::lattice).distinct().toList()) {
            final List<EnsembleCell> own = cells.stream().filter(c -> c.lattice().equals(lattice))
                    .sorted((a, b) -> Double.compare(a.temperature(), b.temperature())).toList();
            curves.add(new Curve("L = " + lattice.width(), hue(curves.size()),
                    own.stream().mapToDouble(EnsembleCell::temperature).toArray(),
                    own.stream().mapToDouble(c -> estimate.apply(c).value()).toArray(), Curve.Style.MARKS));
        }
        return new Figure(title, Axis.linear("temperature  T  (energy units)", "T"), y, curves, List.of());
    }

    private static String runs(List<EnsembleCell> cells) {
        final int fewest = cells.stream().mapToInt(c -> c.runs().size()).min().orElseThrow();
        final int most = cells.stream().mapToInt(c -> c.runs().size()).max().orElseThrow();
        return most == 1 ? "one run" : "means of " + (fewest == most ? "" : fewest + " to ") + most + " runs";
    }

    private static String name(EnsembleCell cell) {
        return String.format(Locale.ROOT, "L = %d, T = %s", cell.lattice().width(), Numbers.compact(cell.temperature(), DIGITS));
    }

    private static String time(Profile profile) {
        return "t = " + Numbers.compact(profile.time(), DIGITS);
    }

    private static Hue hue(int i) {
        return HUES.get(i % HUES.size());
    }
}
