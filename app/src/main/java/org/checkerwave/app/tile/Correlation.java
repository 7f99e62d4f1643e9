package org.checkerwave.app.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Guide;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.picture.Numbers;
import org.checkerwave.observable.DomainStructure;
import org.checkerwave.observable.Measurement;

/**
 * Correlation of the order along the axes.
 *
 * @param values C(r)/C(0) for r = 0, 1, … up to half the smaller period
 * @param halfLength L½ in lattice constants; NaN in a single domain
 */
record Correlation(double[] values, double halfLength) {

    /** Distances are shown up to so many times L½, and at least up to {@value #LEAST_DISTANCE}. */
    private static final double FARTHEST = 6;
    private static final int LEAST_DISTANCE = 16;
    private static final int DIGITS = 3;
    /** Of earlier times, in turn. */
    private static final List<Hue> EARLIER = List.of(Hue.GOLD, Hue.ORANGE, Hue.PURPLE, Hue.BLUE);

    static Correlation of(Measurement measurement) {
        final DomainStructure structure = measurement.structure();
        return new Correlation(structure.axialCorrelations(), structure.halfLength());
    }

    /** With the collapse on, distances are in units of each time's own L½, and times without one are left out. */
    static Figure figure(List<Reading<Correlation>> readings, Set<Switch> on) {
        final boolean collapsed = on.contains(Switch.COLLAPSE);
        final List<String> times =
                Numbers.distinct(readings.stream().mapToDouble(Reading::time).toArray(), DIGITS);
        final List<Curve> curves = new ArrayList<>();
        for (int k = 0; k < readings.size(); k++) {
            final Correlation correlation = readings.get(k).value();
            if (!collapsed || Double.isFinite(correlation.halfLength())) {
                curves.add(correlation.curve("t = " + times.get(k),
                        k == readings.size() - 1 ? Hue.INK : EARLIER.get(k % EARLIER.size()), collapsed));
            }
        }
        final double end = curves.stream().mapToDouble(curve -> curve.x()[curve.x().length - 1]).max().orElse(1);
        return new Figure("Correlation of the order along the axes",
                collapsed ? Axis.linearFromZero("distance  r / L½", "r/L½")
                        : Axis.linearFromZero("distance  r  (lattice constants)", "r"),
                Axis.linear("C(r) / C(0)", "C/C(0)"), curves, List.of(new Guide("", 0, 0.5, end, 0.5)));
    }

    private Curve curve(String name, Hue hue, boolean collapsed) {
        final double unit = collapsed ? halfLength : 1;
        final double reach = Double.isFinite(halfLength) ? FARTHEST * halfLength : Double.POSITIVE_INFINITY;
        final int end = (int) Math.min(values.length - 1, collapsed ? reach : Math.max(LEAST_DISTANCE, reach));
        return new Curve(name, hue, IntStream.rangeClosed(0, end).mapToDouble(r -> r / unit).toArray(),
                Arrays.copyOf(values, end + 1));
    }
}
