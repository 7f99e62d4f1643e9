package org.checkerwave.app.tile;

import java.util.List;
import java.util.stream.IntStream;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.picture.Numbers;
import org.checkerwave.observable.Histogram;
import org.checkerwave.observable.Measurement;

/** How often each electron density occurs among the sites. */
final class DensityHistogram {

    /** From below 0 to above 1, for n has the error of its solver; bins of 0.01. */
    private static final double FROM = -0.05;
    private static final double TO = 1.05;
    private static final int BINS = 110;
    private static final int DIGITS = 3;

    private DensityHistogram() {
    }

    static Histogram of(Measurement measurement) {
        return Histogram.of(measurement.frame().density(), FROM, TO, BINS);
    }

    /** The outline of the bars; on a logarithmic axis it has gaps where no site is. */
    static Figure figure(List<Reading<Histogram>> readings) {
        final Reading<Histogram> latest = readings.getLast();
        final Histogram histogram = latest.value();
        final int corners = 2 * histogram.counts().length;
        final Curve outline = new Curve("p(n)", Hue.BLUE,
                IntStream.range(0, corners).mapToDouble(k -> edge(histogram, (k + 1) / 2)).toArray(),
                IntStream.range(0, corners).mapToDouble(k -> histogram.density(k / 2)).toArray());
        return new Figure("Electron density of the sites at t = " + Numbers.compact(latest.time(), DIGITS),
                Axis.linear("density  n  (electrons per site)", "n"),
                Axis.linearFromZero("probability density  p(n)", "p"), List.of(outline), List.of());
    }

    private static double edge(Histogram histogram, int k) {
        return histogram.from() + k * (histogram.to() - histogram.from()) / histogram.counts().length;
    }
}
