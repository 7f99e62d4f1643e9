package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.EnsembleFigures;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.ensemble.CellAverages;
import org.checkerwave.ensemble.EnsembleAverages;
import org.checkerwave.ensemble.EnsembleFolder;
import org.checkerwave.ensemble.Equilibrium;
import org.checkerwave.ensemble.Estimate;
import org.checkerwave.ensemble.RunResult;
import org.checkerwave.ensemble.RunTask;
import org.checkerwave.observable.Observable;

/** Tables, figures and summary of the finished runs of an ensemble. */
record EnsembleReport(PrintWriter out, FigureFolder folder, double fitFrom, OptionalDouble equilibrium,
        Optional<EnsembleReference> reference) {

    void write(EnsembleFolder results) {
        final List<RunTask> tasks = results.tasks();
        final List<RunTask> missing = results.missing(tasks);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing.size() + " of " + tasks.size() + " runs are not done, among them "
                    + missing.getFirst().name() + "; run the shards that are missing, or this command without --merge.");
        }
        final List<RunResult> all = results.results(tasks);
        all.stream().filter(r -> r.failure().isPresent())
                .forEach(r -> out.println("left out: " + r.task().name() + ": " + r.failure().get()));
        final long outside = all.stream().filter(r -> r.stepsOutside() > 0).count();
        if (outside > 0) {
            out.println("warning: in " + outside + " of " + all.size() + " runs the network was outside its trained range, at up to "
                    + all.stream().mapToLong(RunResult::stepsOutside).max().orElseThrow()
                    + " steps; check with an exact solver, or train it for this range");
        }
        final EnsembleAverages averages = EnsembleAverages.of(all, fitFrom, equilibrium);
        draw(averages.living());
        reference.ifPresent(other -> other.write(averages.living(), folder));
        folder.writeNote();
        // Last: who finds the table finds the figures.
        ProfileTable.write(averages.living(), folder.folder());
        EnsembleTable.write(averages, folder.folder());
        out.print(summary(averages.cells()).aligned());
        averages.crossings().forEach(crossing -> out.println("Binder cumulants of L = " + crossing.smaller().width() + " and "
                + crossing.larger().width() + " cross at T = " + text(crossing.temperature())));
        out.println("results in " + folder.folder());
        out.flush();
        if (averages.living().isEmpty()) {
            throw new InvalidInput("All " + tasks.size() + " runs blew up, so there is nothing to average; choose a smaller dt.");
        }
    }

    private void draw(List<CellAverages> cells) {
        if (cells.isEmpty()) {
            return;
        }
        draw(EnsembleFigures.growth(cells), "growth");
        for (final CellAverages averages : cells) {
            final String suffix = suffix(averages, cells);
            draw(EnsembleFigures.collapse(averages), "collapse" + suffix);
            draw(EnsembleFigures.structure(averages), "structure" + suffix);
        }
        if (equilibrium.isPresent() && cells.stream().mapToDouble(a -> a.cell().temperature()).distinct().count() > 1) {
            draw(EnsembleFigures.order(cells), "order");
            draw(EnsembleFigures.binder(cells), "binder");
        }
    }

    /** By which the files of a cell differ from those of the others; empty for a single one. */
    static String suffix(CellAverages averages, List<CellAverages> cells) {
        return cells.size() == 1 ? ""
                : "-L" + averages.cell().lattice().width() + "-T" + Numbers.text(averages.cell().temperature());
    }

    /** What has nothing to show, such as the domains of a disordered lattice, is not drawn. */
    private void draw(Figure figure, String name) {
        if (!figure.curves().isEmpty()) {
            folder.write(figure, name, "png", "svg", "pdf");
        }
    }

    private static TextTable summary(List<CellAverages> cells) {
        final TextTable table = new TextTable("size", "T", "runs", "left out", "L_half at the end", "growth exponent", "<|M|>",
                "Binder cumulant");
        for (final CellAverages averages : cells) {
            final int runs = averages.cell().runs().size();
            table.add(Integer.toString(averages.cell().lattice().width()), Numbers.text(averages.cell().temperature()),
                    Integer.toString(runs), Integer.toString(averages.cell().failed().size()),
                    runs == 0 ? "none" : text(averages.means(Observable.L_HALF).getLast()),
                    averages.growth().map(growth -> text(new Estimate(growth.fit().exponent(), growth.error(), growth.runs())))
                            .orElse("too few points"),
                    averages.equilibrium().map(Equilibrium::order).map(EnsembleReport::text).orElse(""),
                    averages.equilibrium().map(Equilibrium::binderCumulant).map(EnsembleReport::text).orElse(""));
        }
        return table;
    }

    private static String text(Estimate estimate) {
        return Double.isNaN(estimate.value()) ? "none" : Double.isNaN(estimate.error()) ? String.format(Locale.ROOT, "%.4g", estimate.value())
                : String.format(Locale.ROOT, "%.4g ± %.2g", estimate.value(), estimate.error());
    }
}
