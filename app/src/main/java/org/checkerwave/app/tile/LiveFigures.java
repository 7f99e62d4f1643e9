package org.checkerwave.app.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Figures;
import org.checkerwave.app.figure.Guide;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.observable.GrowthLaw;
import org.checkerwave.observable.LocalExponent;
import org.checkerwave.observable.Observable;
import org.checkerwave.observable.PowerLawFit;

/** The tiles against time as data. */
public final class LiveFigures {

    /** The local exponent is fitted from t/factor to t·factor. */
    private static final double WINDOW = 1.5;
    /** Points of a curve over each decade, for the local exponent. */
    private static final int PER_DECADE = 60;
    private static final double LEAST_EXPONENTS = 0.5;
    private static final double OF_WALLS = 0.5;

    private LiveFigures() {
    }

    /** Order inside the domains and of the whole lattice. */
    public static Figure order(List<SeriesPoint> points) {
        return Figures.order(times(points), values(points, Observable.PHI_RMS),
                values(points, point -> Math.abs(point.value(Observable.PHI_MEAN))));
    }

    /** Domain size, log–log, with its exponent and a √t guide as soon as one can be fitted. */
    public static Figure length(List<SeriesPoint> points) {
        return Figures.length(times(points), values(points, Observable.L_HALF), fitted(growing(points)));
    }

    private static Optional<PowerLawFit> fitted(List<SeriesPoint> growing) {
        return growing.isEmpty() ? Optional.empty()
                : GrowthLaw.of(times(growing), values(growing, Observable.L_HALF), growing.getFirst().latticeSize());
    }

    /** The growth at the first temperature: t counts from where that was set. Where L½ was not asked for, none is missing. */
    private static List<SeriesPoint> growing(List<SeriesPoint> points) {
        return points.stream().takeWhile(point -> point.bathTemperature() == points.getFirst().bathTemperature())
                .filter(point -> point.values().containsKey(Observable.L_HALF)).toList();
    }

    /** The slope of the domain size on logarithmic axes. */
    public static Figure exponent(List<SeriesPoint> points) {
        final List<double[]> means = decadeMeans(growing(points));
        final double[] time = means.stream().mapToDouble(mean -> mean[0]).toArray();
        final double[] local = LocalExponent.of(time, means.stream().mapToDouble(mean -> mean[1]).toArray(), WINDOW);
        final double first = time.length == 0 ? 1 : time[0];
        final double last = time.length == 0 ? 1 : time[time.length - 1];
        return new Figure("Growth exponent", Axis.logarithmic(Figures.TIME, Figures.TIME_SYMBOL),
                Axis.linear("local exponent  d ln L½ / d ln t", "z", LEAST_EXPONENTS),
                List.of(new Curve("d ln L½ / d ln t", Hue.BLUE, time, local)),
                List.of(new Guide("½, walls driven by curvature", first, OF_WALLS, last, OF_WALLS)));
    }

    /** Mean time and length over equal steps of ln t, {t, L}: many late points would outweigh a few early ones. */
    private static List<double[]> decadeMeans(List<SeriesPoint> points) {
        final List<double[]> means = new ArrayList<>();
        long step = Long.MIN_VALUE;
        int count = 0;
        for (final SeriesPoint point : points) {
            final double length = point.value(Observable.L_HALF);
            if (point.time() > 0 && Double.isFinite(length)) {
                final long here = (long) Math.floor(PER_DECADE * Math.log10(point.time()));
                if (here != step) {
                    means.add(new double[2]);
                    count = 0;
                    step = here;
                }
                count++;
                final double[] mean = means.getLast();
                mean[0] += (point.time() - mean[0]) / count;
                mean[1] += (length - mean[1]) / count;
            }
        }
        return means;
    }

    /** Temperatures of the lattice by its velocities and by its forces, and of the bath. */
    public static Figure temperatures(List<SeriesPoint> points) {
        return new Figure("Temperatures", Axis.linear(Figures.TIME, Figures.TIME_SYMBOL),
                Axis.logarithmic("temperature  T  (energy units)", "T"),
                List.of(curve("kinetic  m⟨v²⟩", Hue.GREEN, points, Observable.T_KINETIC),
                        curve("virial  −⟨QF⟩", Hue.ORANGE, points, Observable.T_VIRIAL),
                        new Curve("bath", Hue.PURPLE, times(points), values(points, SeriesPoint::bathTemperature))),
                List.of());
    }

    /** Energies of the lattice per site. */
    public static Figure energies(List<SeriesPoint> points) {
        return new Figure("Energies of the lattice", Axis.linear(Figures.TIME, Figures.TIME_SYMBOL),
                Axis.linearFromZero("energy per site  E/N  (energy units)", "E/N"),
                List.of(curve("elastic", Hue.BLUE, points, Observable.ELASTIC_ENERGY),
                        curve("kinetic", Hue.GREEN, points, Observable.KINETIC_ENERGY)), List.of());
    }

    /** Number of domains. */
    public static Figure domains(List<SeriesPoint> points) {
        return new Figure("Number of domains", Axis.logarithmic(Figures.TIME, Figures.TIME_SYMBOL),
                Axis.count("number of domains", "domains").scaled(true),
                List.of(curve("domains", Hue.BLUE, points, Observable.DOMAINS)), List.of());
    }

    /** What part of the lattice the largest domain covers. */
    public static Figure largestDomain(List<SeriesPoint> points) {
        return new Figure("Largest domain", Axis.linear(Figures.TIME, Figures.TIME_SYMBOL),
                Axis.linearFromZero("sites of the largest domain / all sites", "share"),
                List.of(curve("largest domain", Hue.ORANGE, points, Observable.LARGEST_DOMAIN)), List.of());
    }

    private static Curve curve(String name, Hue hue, List<SeriesPoint> points, Observable observable) {
        return new Curve(name, hue, times(points), values(points, observable));
    }

    private static double[] times(List<SeriesPoint> points) {
        return values(points, SeriesPoint::time);
    }

    private static double[] values(List<SeriesPoint> points, Observable observable) {
        return values(points, point -> point.value(observable));
    }

    private static double[] values(List<SeriesPoint> points, ToDoubleFunction<SeriesPoint> value) {
        return points.stream().mapToDouble(value).toArray();
    }
}
