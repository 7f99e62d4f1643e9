package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureRenderer;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.figure.NetworkFigures;
import org.checkerwave.benchmark.ParetoFront;
import org.checkerwave.benchmark.SolverMeasurement;
import org.checkerwave.electrons.SolverSpec;

/** What was measured of the solvers, as a table and as one figure for each preset. */
final class BenchmarkFiles {

    private BenchmarkFiles() {
    }

    static void write(List<SolverMeasurement> all, Path folder) {
        TextTable.writeCsv(folder.resolve("benchmark.csv"),
                "preset,lattice,solver,accuracy_asked,rms_error_n,site_updates_per_second,pareto_front",
                all.stream().map(one -> new Object[] {one.state().name(), one.state().lattice(), one.solver().name(),
                    SolverSpec.accuracyOf(one.solver()), one.error(), one.speed(),
                    ParetoFront.holds(one, of(all, one.state().name())) ? 1 : 0}).toList());
        for (final String preset : all.stream().map(one -> one.state().name()).distinct().toList()) {
            final Figure figure = NetworkFigures.speedAgainstError("Speed against error, preset " + preset,
                    curves(of(all, preset)));
            FigureRenderer.writePng(figure, folder.resolve("benchmark-" + preset + ".png"));
            FigureRenderer.writeSvg(figure, folder.resolve("benchmark-" + preset + ".svg"));
        }
    }

    static List<SolverMeasurement> of(List<SolverMeasurement> all, String preset) {
        return all.stream().filter(one -> one.state().name().equals(preset)).toList();
    }

    /** One for each solver, through its accuracies. */
    private static List<Curve> curves(List<SolverMeasurement> measured) {
        final List<Curve> curves = new ArrayList<>();
        for (final String solver : measured.stream().map(one -> one.solver().name()).distinct().toList()) {
            final List<SolverMeasurement> points = measured.stream().filter(one -> one.solver().name().equals(solver))
                    .sorted(Comparator.comparingDouble(SolverMeasurement::error)).toList();
            curves.add(new Curve(SolverText.network(solver), hue(points.getFirst().solver()),
                    points.stream().mapToDouble(SolverMeasurement::error).toArray(),
                    points.stream().mapToDouble(SolverMeasurement::speed).toArray(), Curve.Style.MARKS));
        }
        return curves;
    }

    private static Hue hue(SolverSpec solver) {
        return switch (solver) {
            case SolverSpec.Window _ -> Hue.BLUE;
            case SolverSpec.Chebyshev _ -> Hue.GREEN;
            case SolverSpec.Diagonalization _ -> Hue.PURPLE;
            case SolverSpec.Network _ -> Hue.ORANGE;
        };
    }
}
