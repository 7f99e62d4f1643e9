package org.checkerwave.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.figure.NetworkFigures;
import org.checkerwave.network.Architecture;

/** Errors against the amount of data, as tables and as a figure. */
final class LearningCurveFiles {

    private static final String STEM = "learning-curve";

    private LearningCurveFiles() {
    }

    /** @param points at least one */
    static void write(List<LearningCurvePoint> points, FigureFolder folder) {
        TextTable.writeCsv(folder.folder().resolve(STEM + ".csv"),
                "network,states,steps,multiply_adds_a_site,weights,region,rms_error_n", points.stream()
                        .flatMap(point -> errors(point).entrySet().stream().map(error -> new Object[] {point.kind().key(),
                            point.states(), point.steps(), point.network().multiplications(),
                            point.network().weights().length, error.getKey(), error.getValue()})).toList());
        final Figure figure = NetworkFigures.learning(points.getFirst().lattice(), curves(points));
        folder.write(figure, STEM, "png", "svg");
        folder.writeNote();
    }

    /** rms error of n by region, then over all states. */
    private static Map<String, Double> errors(LearningCurvePoint point) {
        final Map<String, Double> errors = new LinkedHashMap<>(point.evaluation().byRegion());
        errors.put("all", point.evaluation().density());
        return errors;
    }

    /** For people. @param points at least one */
    static TextTable table(List<LearningCurvePoint> points) {
        final List<String> regions = List.copyOf(errors(points.getFirst()).keySet());
        final TextTable table = new TextTable(Stream.concat(Stream.of("network", "states", "steps", "multiply–adds a site"),
                regions.stream().map(region -> "rms error of n, " + region)).toArray(String[]::new));
        for (final LearningCurvePoint point : points) {
            final List<String> cells = new ArrayList<>(List.of(point.kind().key(), Integer.toString(point.states()),
                    Long.toString(point.steps()), Long.toString(point.network().multiplications())));
            final Map<String, Double> errors = errors(point);
            regions.forEach(region -> cells.add(String.format(Locale.ROOT, "%.2e", errors.get(region))));
            table.add(cells.toArray(String[]::new));
        }
        return table;
    }

    /** One for each network, named with what a site costs. */
    private static List<Curve> curves(List<LearningCurvePoint> points) {
        final List<Curve> curves = new ArrayList<>();
        for (final Architecture.Kind kind : points.stream().map(LearningCurvePoint::kind).distinct().toList()) {
            final List<LearningCurvePoint> own = points.stream().filter(point -> point.kind() == kind).toList();
            curves.add(new Curve(String.format(Locale.ROOT, "%s, %s: %,d multiply–adds a site", kind.key(),
                    kind.equivariant() ? "equivariant" : "no symmetry", own.getFirst().network().multiplications()),
                    Hue.values()[curves.size() % Hue.values().length],
                    own.stream().mapToDouble(LearningCurvePoint::states).toArray(),
                    own.stream().mapToDouble(point -> point.evaluation().density()).toArray(), Curve.Style.MARKS));
        }
        return curves;
    }
}
