package org.checkerwave.app.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Figures;
import org.checkerwave.observable.GrowthLaw;
import org.checkerwave.observable.PowerLawFit;

/** The live plots as data. */
public final class LiveFigures {

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
                .takeWhile(point -> point.bathTemperature() == points.getFirst().bathTemperature()).toList();
        if (growing.isEmpty()) {
            return OptionalDouble.empty();
        }
        return GrowthLaw.of(values(growing, SeriesPoint::time), values(growing, SeriesPoint::halfLength),
                growing.getFirst().latticeSize()).map(PowerLawFit::exponent).map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
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
