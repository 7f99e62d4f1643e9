package org.checkerwave.app.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.checkerwave.observable.PowerLawFit;
import org.checkerwave.observable.RelativeDeviation;

/** The figures of one run with several solvers, the first of which is the reference. */
public final class ComparisonFigures {

    /** Of the solvers after the reference, in turn. */
    private static final List<Hue> SOLVERS =
            List.of(Hue.BLUE, Hue.ORANGE, Hue.GREEN, Hue.PURPLE, Hue.GOLD, Hue.BROWN, Hue.INK);
    /** Of the times of a figure of correlations, in turn. */
    private static final List<Hue> TIMES = List.of(Hue.BLUE, Hue.ORANGE, Hue.GREEN, Hue.PURPLE);
    /** Marks along one curve of correlations, about. */
    private static final int MARKS = 32;
    private static final double PERCENT = 100;
    /** Of deviations, in percent. */
    private static final double LEAST_SPAN = 0.2;

    private ComparisonFigures() {
    }

    /**
     * Domain size against time, all solvers laid over each other.
     *
     * @param names of the solvers, each another one
     * @param lengths L_half of each solver, one value for each time
     * @param fit to those of the first, for the guide
     */
    public static Figure growth(double[] time, List<String> names, List<double[]> lengths,
            Optional<PowerLawFit> fit) {
        final Figure reference = Figures.length(time, lengths.getFirst(), fit);
        final List<Curve> curves = new ArrayList<>();
        curves.add(new Curve(names.getFirst(), Hue.GREY, time, lengths.getFirst(), Curve.Style.BROAD));
        for (int i = 1; i < names.size(); i++) {
            curves.add(new Curve(names.get(i), hue(i), time, lengths.get(i)));
        }
        final boolean none = lengths.stream().flatMapToDouble(Arrays::stream).allMatch(Double::isNaN);
        return new Figure(none ? "Domain growth: a single domain has no length" : "Domain growth with each solver",
                reference.x(), reference.y(), curves, reference.guides());
    }

    /** The deviations of the other solvers from the reference in percent, to stand under {@link #growth}. */
    public static Figure growthDeviation(List<String> names, List<RelativeDeviation> deviations) {
        final List<Curve> curves = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            final RelativeDeviation deviation = deviations.get(i - 1);
            curves.add(new Curve(names.get(i), hue(i), deviation.time(),
                    Arrays.stream(deviation.values()).map(value -> PERCENT * value).toArray()));
        }
        final double[] time = deviations.getFirst().time();
        final double first = Arrays.stream(time).filter(t -> t > 0).findFirst().orElse(1);
        return new Figure("", Figures.TIME_BY_DECADES,
                Axis.linear("deviation of L½  (%)", "δL½", LEAST_SPAN), curves,
                List.of(new Guide("none", first, 0, time[time.length - 1], 0)));
    }

    private static Hue hue(int solver) {
        return SOLVERS.get((solver - 1) % SOLVERS.size());
    }

    /**
     * Correlation of the order against the distance at a few times, a hue for each: the reference as lines, the others
     * as marks, a shape for each.
     *
     * @param times for the legend
     * @param names of the solvers, each another one
     * @param correlations [solver][time]: C(r)/C(0) for r = 0, 1, …; empty where a solver has none
     * @param errors half lengths of the error bars, as many; arrays of no length for none
     * @param until longest distance to show
     */
    public static Figure correlation(List<String> times, List<String> names, List<List<double[]>> correlations,
            List<List<double[]>> errors, int until) {
        final List<Curve> curves = new ArrayList<>();
        for (int k = 0; k < times.size(); k++) {
            curves.add(correlation("t = " + times.get(k), k, correlations.getFirst().get(k), errors.getFirst().get(k), until, 1,
                    Curve.Style.LINE));
        }
        for (int solver = 1; solver < names.size(); solver++) {
            curves.add(new Curve(names.get(solver), Hue.INK, new double[0], new double[0], Curve.Style.POINTS));
            for (int k = 0; k < times.size(); k++) {
                curves.add(correlation("", k, correlations.get(solver).get(k), errors.get(solver).get(k), until,
                        Math.max(1, until / MARKS), Curve.Style.POINTS));
            }
        }
        return new Figure("Correlation of the order along the axes, lines: " + names.getFirst(),
                Axis.linearFromZero("distance  r  (lattice constants)", "r"), Axis.linear("C(r) / C(0)", "C/C(0)"),
                curves, List.of(new Guide("½, at r = L½", 0, 0.5, until, 0.5)));
    }

    private static Curve correlation(String name, int time, double[] c, double[] errors, int until, int stride,
            Curve.Style style) {
        final int[] r = IntStream.rangeClosed(0, until).filter(i -> i % stride == 0 && i < c.length).toArray();
        return new Curve(name, TIMES.get(time % TIMES.size()), Arrays.stream(r).asDoubleStream().toArray(),
                Arrays.stream(r).mapToDouble(i -> c[i]).toArray(), style,
                Arrays.stream(r).filter(i -> i < errors.length).mapToDouble(i -> errors[i]).toArray());
    }
}
