package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.ComparisonFigures;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.ensemble.CellAverages;
import org.checkerwave.ensemble.EnsembleAverages;
import org.checkerwave.ensemble.EnsembleFolder;
import org.checkerwave.ensemble.Estimate;
import org.checkerwave.ensemble.MeanProfile;
import org.checkerwave.ensemble.RunTask;
import org.checkerwave.observable.GrowthLaw;
import org.checkerwave.parameter.Parameter;

/**
 * A finished ensemble that another one is laid over: C(r)/C(0) of both at the same times.
 *
 * @param name of its folder
 */
record EnsembleReference(String name, List<CellAverages> cells) {

    private static final String TABLE = "correlation.csv";
    /** Of the profiles in the figure, from the last backwards. */
    private static final int SHOWN = 4;
    /** Correlations are shown up to so many times the last L½. */
    private static final double SHOWN_LENGTHS = 4;

    /** @param tasks of the ensemble to lay over it; refused if none is measured at the times of one of the reference's */
    static EnsembleReference of(Path folder, List<RunTask> tasks) {
        final EnsembleFolder results = EnsembleFolder.open(folder);
        final List<RunTask> own = results.tasks();
        if (!results.missing(own).isEmpty()) {
            throw new InvalidInput("The ensemble in " + folder + " is not finished; finish it before another is held against it.");
        }
        if (own.stream().noneMatch(one -> tasks.stream().anyMatch(other -> alike(one, other)))) {
            throw new InvalidInput("The ensemble in " + folder + " shares no size and temperature measured at the same times with "
                    + "this one; give both the same sizes, temperatures, steps and time step.");
        }
        return new EnsembleReference(folder.toAbsolutePath().normalize().getFileName().toString(),
                EnsembleAverages.of(results.results(own), GrowthLaw.FIT_FROM, OptionalDouble.empty()).living());
    }

    private static boolean alike(RunTask one, RunTask other) {
        return one.name().equals(other.name()) && one.steps() == other.steps() && one.every() == other.every()
                && one.run().parameters().get(Parameter.TIME_STEP) == other.run().parameters().get(Parameter.TIME_STEP);
    }

    /** Writes the table, and a figure for each size and temperature that both have. */
    void write(List<CellAverages> others, FigureFolder folder) {
        final String other = folder.folder().toAbsolutePath().normalize().getFileName().toString();
        final List<Object[]> rows = new ArrayList<>();
        for (final CellAverages upper : others) {
            cells.stream().filter(lower -> lower.cell().lattice().equals(upper.cell().lattice())
                    && lower.cell().temperature() == upper.cell().temperature()).findFirst().ifPresent(lower -> {
                        final List<MeanProfile[]> pairs = pairs(lower, upper);
                        pairs.forEach(pair -> addRows(upper, pair, rows));
                        draw(lower, pairs, other, folder, "correlation" + EnsembleReport.suffix(upper, others));
                    });
        }
        TextTable.writeCsv(folder.folder().resolve(TABLE), "size,T [energy],t [time],r [lattice constants],reference,reference error,"
                + "mean,error,difference", rows);
    }

    /** Those of the same times. */
    private static List<MeanProfile[]> pairs(CellAverages lower, CellAverages upper) {
        return lower.profiles().stream().flatMap(a -> upper.profiles().stream().filter(b -> b.time() == a.time())
                .map(b -> new MeanProfile[] {a, b})).toList();
    }

    private static void addRows(CellAverages averages, MeanProfile[] pair, List<Object[]> rows) {
        for (int r = 0; r < pair[0].correlation().size(); r++) {
            final Estimate a = pair[0].correlation().get(r);
            final Estimate b = pair[1].correlation().get(r);
            rows.add(new Object[] {averages.cell().lattice().width(), averages.cell().temperature(), pair[0].time(), r, a.value(),
                a.error(), b.value(), b.error(), b.value() - a.value()});
        }
    }

    private void draw(CellAverages lower, List<MeanProfile[]> pairs, String other, FigureFolder folder, String file) {
        final List<MeanProfile[]> known = pairs.stream().filter(pair -> !Double.isNaN(lower.lengthAt(pair[0].time()))).toList();
        if (!known.isEmpty()) {
            final List<MeanProfile[]> shown = known.subList(Math.max(0, known.size() - SHOWN), known.size());
            final double longest = SHOWN_LENGTHS * lower.lengthAt(shown.getLast()[0].time());
            folder.write(ComparisonFigures.correlation(
                    shown.stream().map(pair -> Numbers.text(pair[0].time())).toList(), List.of(name, other),
                    List.of(values(shown, 0), values(shown, 1)), List.of(none(shown), errors(shown)),
                    (int) Math.min(shown.getLast()[0].correlation().size() - 1, Math.ceil(longest))), file, "png", "svg", "pdf");
        }
    }

    private static List<double[]> values(List<MeanProfile[]> pairs, int which) {
        return pairs.stream().map(pair -> Estimate.values(pair[which].correlation())).toList();
    }

    /** Bars of the marks alone can be told apart. */
    private static List<double[]> none(List<MeanProfile[]> pairs) {
        return Collections.nCopies(pairs.size(), new double[0]);
    }

    private static List<double[]> errors(List<MeanProfile[]> pairs) {
        return pairs.stream().map(pair -> Estimate.errors(pair[1].correlation())).toList();
    }
}
