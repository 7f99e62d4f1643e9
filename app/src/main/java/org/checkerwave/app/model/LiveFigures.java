package org.checkerwave.app.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Figures;
import org.checkerwave.observable.PowerLawFit;

/** The live plots as data. */
public final class LiveFigures {

    /** Growth is fitted from here on, when domains have formed. */
    private static final double FIT_FROM = 20;
    /** Times less than this factor apart tell no exponent. */
    private static final double SPAN = 2;
    /** Beyond this part of the lattice a domain feels the period. */
    private static final double FIT_UP_TO = 0.25;

    private LiveFigures() {
    }

    /** Order inside the domains and of the whole lattice. */
    public static Figure order(List<SeriesPoint> points) {
        return Figures.order(values(points, SeriesPoint::time), values(points, SeriesPoint::rmsOrder),
                values(points, SeriesPoint::meanOrder));
    }

    /** Domain size, log–log, with a √t guide and, as soon as one can be fitted, the exponent. */
    public static Figure length(List<SeriesPoint> points) {
        final double[] time = values(points, SeriesPoint::time);
        final double[] length = values(points, SeriesPoint::halfLength);
        return Figures.length(time, length, exponent(points));
    }

    /** Of the growth at the first temperature: t counts from where that was set. */
    private static OptionalDouble exponent(List<SeriesPoint> points) {
        final List<SeriesPoint> growing = points.stream()
                .takeWhile(point -> point.bathTemperature() == points.getFirst().bathTemperature())
                .filter(point -> point.time() > FIT_FROM)
                .takeWhile(point -> point.halfLength() <= FIT_UP_TO * point.latticeSize()).toList();
        if (growing.isEmpty() || growing.getLast().time() < SPAN * growing.getFirst().time()) {
            return OptionalDouble.empty();
        }
        return PowerLawFit.of(values(growing, SeriesPoint::time), values(growing, SeriesPoint::halfLength), FIT_FROM,
                Double.POSITIVE_INFINITY).map(fit -> OptionalDouble.of(fit.exponent())).orElse(OptionalDouble.empty());
    }

    /** Temperature of the lattice and of the bath. */
    public static Figure temperature(List<SeriesPoint> points) {
        return Figures.temperature(values(points, SeriesPoint::time), values(points, SeriesPoint::kineticTemperature),
                values(points, SeriesPoint::bathTemperature));
    }

    private static double[] values(List<SeriesPoint> points, ToDoubleFunction<SeriesPoint> value) {
        return points.stream().mapToDouble(value).toArray();
    }
}
