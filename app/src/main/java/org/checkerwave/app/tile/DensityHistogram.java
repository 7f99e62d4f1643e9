package org.checkerwave.app.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    static Figure figure(List<Reading<Histogram>> readings, Set<Switch> on) {
        final Reading<Histogram> latest = readings.getLast();
        final Histogram histogram = latest.value();
        final List<Curve> curves = new ArrayList<>();
        final int bins = histogram.counts().length;
        int start = 0;
        for (int k = 0; k <= bins; k++) {
            if (k == bins || on.contains(Switch.LOG_Y) && histogram.counts()[k] == 0) {
                if (k > start) {
                    curves.add(outline(histogram, start, k, curves.isEmpty() ? "p(n)" : ""));
                }
                start = k + 1;
            }
        }
        return new Figure("Electron density of the sites at t = " + Numbers.compact(latest.time(), DIGITS),
                Axis.linear("density  n  (electrons per site)", "n"),
                Axis.linearFromZero("probability density  p(n)", "p"), curves, List.of());
    }

    private static Curve outline(Histogram histogram, int start, int end, String name) {
        return new Curve(name, Hue.BLUE,
                IntStream.range(2 * start, 2 * end).mapToDouble(k -> edge(histogram, (k + 1) / 2)).toArray(),
                IntStream.range(2 * start, 2 * end).mapToDouble(k -> histogram.density(k / 2)).toArray());
    }

    private static double edge(Histogram histogram, int k) {
        return histogram.from() + k * (histogram.to() - histogram.from()) / histogram.counts().length;
    }
}
