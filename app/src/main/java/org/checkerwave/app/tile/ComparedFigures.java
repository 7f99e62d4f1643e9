package org.checkerwave.app.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Figures;
import org.checkerwave.app.figure.Hue;

/** Curves of compared runs laid over each other, one hue and one kind of line for each. */
public final class ComparedFigures {

    private static final List<Hue> HUES = List.of(Hue.BLUE, Hue.ORANGE, Hue.GREEN, Hue.PURPLE);
    private static final List<Curve.Style> STYLES =
            List.of(Curve.Style.LINE, Curve.Style.DASHED, Curve.Style.DOTTED, Curve.Style.DASH_DOTTED);

    private ComparedFigures() {
    }

    /** @param titles of the runs, each another one */
    public static Figure length(List<ComparedPoint> points, List<String> titles, String title) {
        return figure(title, Axis.linear("domain size  L½  (lattice constants)", "L½"), points, titles, 0, ComparedPoint::length);
    }

    public static Figure order(List<ComparedPoint> points, List<String> titles, String title) {
        return figure(title, Axis.linear("order parameter  φ rms  (electrons per site)", "φ"), points, titles, 0, ComparedPoint::order);
    }

    /** The lead has none. */
    public static Figure density(List<ComparedPoint> points, List<String> titles, String title) {
        return figure(title, Axis.logarithmic("rms difference of n from A  (electrons per site)", "Δn"), points, titles, 1,
                ComparedPoint::density);
    }

    /** The lead has none. */
    public static Figure displacement(List<ComparedPoint> points, List<String> titles, String title) {
        return figure(title, Axis.logarithmic("rms difference of Q from A  (length)", "ΔQ"), points, titles, 1,
                ComparedPoint::displacement);
    }

    private static Figure figure(String title, Axis y, List<ComparedPoint> points, List<String> titles, int first,
            Function<ComparedPoint, double[]> values) {
        final double[] time = points.stream().mapToDouble(ComparedPoint::time).toArray();
        final List<Curve> curves = new ArrayList<>();
        for (int k = first; k < titles.size(); k++) {
            final int run = k;
            curves.add(new Curve(titles.get(k), HUES.get(k % HUES.size()), time,
                    points.stream().mapToDouble(point -> values.apply(point)[run]).toArray(),
                    STYLES.get(k % STYLES.size())));
        }
        return new Figure(title, Figures.TIME_AXIS, y, curves, List.of());
    }
}
