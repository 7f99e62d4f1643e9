package org.checkerwave.app.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Guide;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.observable.PowerLawFit;

/** The live plots as data, with lettering short enough for a narrow column. */
public final class LiveFigures {

    private static final Axis TIME = Axis.linear("t");
    /** Growth is fitted from here on, when domains have formed. */
    private static final double FIT_FROM = 20;
    /** Beyond this part of the lattice a domain feels the period. */
    private static final double FIT_UP_TO = 0.25;
    private static final double GUIDE_FACTOR = 1.25;
    private static final double GUIDE_START = 2;

    private LiveFigures() {
    }

    /** Order inside the domains and of the whole lattice. */
    public static Figure order(List<SeriesPoint> points) {
        final double[] time = values(points, SeriesPoint::time);
        return new Figure("Order parameter", TIME, Axis.linearFromZero("φ"),
                List.of(new Curve("rms φ, inside domains", Hue.BLUE, time, values(points, SeriesPoint::rmsOrder)),
                        new Curve("|mean φ|", Hue.ORANGE, time, values(points, SeriesPoint::meanOrder))), List.of());
    }

    /** Domain size, log–log, with a line of slope ½ beside it. */
    public static Figure length(List<SeriesPoint> points) {
        final double[] time = values(points, SeriesPoint::time);
        final double[] length = values(points, SeriesPoint::halfLength);
        final String name = exponent(points, time, length)
                .map(fit -> String.format(Locale.ROOT, "L½ ~ t^%.2f", fit.exponent())).orElse("L½");
        return new Figure("Domain size", Axis.logarithmic("t"), Axis.logarithmic("L½ (sites)"),
                List.of(new Curve(name, Hue.BLUE, time, length)), guide(time, length));
    }

    private static Optional<PowerLawFit> exponent(List<SeriesPoint> points, double[] time, double[] length) {
        if (points.isEmpty() || time[time.length - 1] < 2 * FIT_FROM) {
            return Optional.empty();
        }
        final double longest = FIT_UP_TO * points.getLast().latticeSize();
        int end = 0;
        while (end < time.length && length[end] <= longest) {
            end++;
        }
        return PowerLawFit.of(time, length, FIT_FROM, end == time.length ? Double.POSITIVE_INFINITY : time[end]);
    }

    /** A piece of a √t line above the curve, over all of its time after the first moments. */
    private static List<Guide> guide(double[] time, double[] length) {
        for (int i = 0; i < time.length; i++) {
            if (time[i] >= GUIDE_START && Double.isFinite(length[i]) && time[time.length - 1] > 2 * time[i]) {
                final double end = time[time.length - 1];
                return List.of(Guide.powerLaw("slope ½", 0.5, time[i], end,
                        GUIDE_FACTOR * length[i] * Math.sqrt(end / time[i])));
            }
        }
        return List.of();
    }

    /** Kinetic temperature of the lattice and temperature of the bath. */
    public static Figure temperature(List<SeriesPoint> points) {
        final double[] time = values(points, SeriesPoint::time);
        return new Figure("Temperature", TIME, Axis.logarithmic("energy"),
                List.of(new Curve("kinetic m⟨v²⟩", Hue.GREEN, time, values(points, SeriesPoint::kineticTemperature)),
                        new Curve("bath T", Hue.PURPLE, time, values(points, SeriesPoint::bathTemperature))), List.of());
    }

    private static double[] values(List<SeriesPoint> points, ToDoubleFunction<SeriesPoint> value) {
        return points.stream().mapToDouble(value).toArray();
    }
}
