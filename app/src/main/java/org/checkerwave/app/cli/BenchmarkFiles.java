package org.checkerwave.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.figure.NetworkFigures;
import org.checkerwave.benchmark.SolverMeasurement;
import org.checkerwave.benchmark.SolverTable;
import org.checkerwave.benchmark.SolverTableFile;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;

/** What was measured of the solvers, as a table and as one figure for each preset. */
final class BenchmarkFiles {

    private BenchmarkFiles() {
    }

    static void write(SolverTable table, FigureFolder folder) {
        SolverTableFile.write(table, folder.folder().resolve(SolverTableFile.NAME));
        for (final String preset : table.states()) {
            final SolverTable own = table.of(preset);
            final SquareLattice usual = own.rows().stream().map(SolverMeasurement::lattice)
                    .max(Comparator.comparingInt(SquareLattice::sites)).orElseThrow();
            final Figure figure = NetworkFigures.speedAgainstError("Speed against error, preset " + preset + ", " + usual,
                    curves(own, usual));
            folder.write(figure, "benchmark-" + preset, "png", "svg");
        }
        folder.writeNote();
    }

    /** One for each solver and lattice, through its accuracies. @param usual the lattice that need not be named */
    private static List<Curve> curves(SolverTable table, SquareLattice usual) {
        final Function<SolverMeasurement, String> name = one -> SolverText.network(one.solver().name())
                + (one.lattice().equals(usual) ? "" : ", " + one.lattice());
        final List<Curve> curves = new ArrayList<>();
        for (final String curve : table.rows().stream().map(name).distinct().toList()) {
            final List<SolverMeasurement> points = table.rows().stream().filter(one -> name.apply(one).equals(curve))
                    .sorted(Comparator.comparingDouble(SolverMeasurement::error)).toList();
            curves.add(new Curve(curve, hue(points.getFirst().solver()),
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
