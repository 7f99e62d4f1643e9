package org.checkerwave.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.checkerwave.app.figure.ComparisonFigures;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.SafeFile;
import org.checkerwave.observable.Observable;
import org.checkerwave.observable.RelativeDeviation;

/** What a comparison leaves in its folder: the table, and figures of growth and correlation. */
final class ComparisonFiles {

    /** What deviates from the reference. */
    static final List<Observable> COMPARED = List.of(Observable.L_HALF, Observable.PHI_RMS);
    /** Correlations are shown at these parts of the time: where L ~ t^½, domains double from one to the next. */
    private static final double[] PARTS = {1.0 / 16, 1.0 / 4, 1};
    /** Of a sum of time steps. */
    private static final double ROUNDING = 1e-9;
    /** Correlations are shown up to so many times the last L_half, where they have long crossed zero. */
    private static final double SHOWN_LENGTHS = 4;
    /** Step and time, which all solvers share, stand first in a row. */
    private static final int SHARED = 2;

    private ComparisonFiles() {
    }

    /**
     * One row a measurement: step, time, the columns of a table of observables for each solver, its name before each,
     * with those of networks for networks alone, and the deviations of all others from the reference.
     */
    static void writeTable(Comparison comparison, Path folder) {
        final StringBuilder text = new StringBuilder(String.join(",", header(comparison))).append('\n');
        final List<double[]> deviations = comparison.others().stream()
                .flatMap(run -> COMPARED.stream().map(one -> comparison.deviation(run, one).values())).toList();
        for (int i = 0; i < comparison.times().length; i++) {
            final int row = i;
            final ObservableTable.Row shared = comparison.reference().table().rows().get(row);
            final List<String> cells = new ArrayList<>(ObservableTable.cells(shared).subList(0, SHARED));
            comparison.runs().forEach(run -> cells.addAll(cells(run, row)));
            deviations.forEach(values -> cells.add(Numbers.text(values[row])));
            text.append(String.join(",", cells)).append('\n');
        }
        SafeFile.write(folder.resolve("compare.csv"),
                out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> header(Comparison comparison) {
        final List<String> names = new ArrayList<>(ObservableTable.names().subList(0, SHARED));
        comparison.runs().forEach(run -> own(run, ObservableTable.names()).stream().map(name -> run.name() + " " + name)
                .forEach(names::add));
        comparison.others().forEach(run -> COMPARED.forEach(one -> names.add(run.name() + " deviation_" + one.key())));
        return names;
    }

    private static List<String> cells(ComparedRun run, int row) {
        final List<ObservableTable.Row> rows = run.table().rows();
        return row < rows.size() ? own(run, ObservableTable.cells(rows.get(row)))
                : Collections.nCopies(own(run, ObservableTable.names()).size(), Numbers.text(Double.NaN));
    }

    /** The part of a row that is the solver's own. */
    private static List<String> own(ComparedRun run, List<String> row) {
        final int foreign = run.spec() instanceof SolverSpec.Network ? 0 : NetworkFigures.COLUMNS.size();
        return row.subList(SHARED, row.size() - foreign);
    }

    static void writeGrowth(Comparison comparison, FigureFolder folder) {
        final Figure growth = ComparisonFigures.growth(comparison.times(), names(comparison),
                comparison.runs().stream().map(run -> comparison.column(run, Observable.L_HALF)).toList(),
                RunSummary.growth(comparison.runs().getFirst().table(), comparison.lattice()));
        final List<RelativeDeviation> deviations =
                comparison.others().stream().map(run -> comparison.deviation(run, Observable.L_HALF)).toList();
        final Figure below = ComparisonFigures.growthDeviation(names(comparison), deviations);
        folder.write(growth, below, "growth", "png", "svg");
    }

    static void writeCorrelation(Comparison comparison, FigureFolder folder) {
        final double[] times = comparison.times();
        final int[] shown = measurements(times);
        final List<List<double[]>> correlations =
                comparison.runs().stream().map(run -> IntStream.of(shown).mapToObj(run::correlation).toList()).toList();
        final Figure figure = ComparisonFigures.correlation(
                IntStream.of(shown).mapToObj(i -> Numbers.text(times[i])).toList(), names(comparison), correlations,
                Collections.nCopies(correlations.size(), Collections.nCopies(shown.length, new double[0])),
                farthest(comparison));
        folder.write(figure, "correlation", "png", "svg");
    }

    private static List<String> names(Comparison comparison) {
        return IntStream.range(0, comparison.runs().size())
                .mapToObj(i -> comparison.runs().get(i).name() + (i == 0 ? " (reference)" : "")).toList();
    }

    /** The first measurements at or after each part of the whole time. */
    private static int[] measurements(double[] times) {
        final double last = times[times.length - 1];
        return Arrays.stream(PARTS).mapToInt(part -> IntStream.range(0, times.length)
                .filter(i -> times[i] >= part * last * (1 - ROUNDING)).findFirst().orElseThrow()).distinct().toArray();
    }

    private static int farthest(Comparison comparison) {
        final int half = Math.min(comparison.lattice().width(), comparison.lattice().height()) / 2;
        final double length = comparison.reference().table().rows().getLast().value(Observable.L_HALF);
        return Double.isNaN(length) ? half : (int) Math.min(half, Math.ceil(SHOWN_LENGTHS * length));
    }
}
