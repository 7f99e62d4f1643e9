package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.EnsembleFigures;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureRenderer;
import org.checkerwave.ensemble.BinderCrossing;
import org.checkerwave.ensemble.EnsembleCell;
import org.checkerwave.ensemble.EnsembleFolder;
import org.checkerwave.ensemble.Equilibrium;
import org.checkerwave.ensemble.Estimate;
import org.checkerwave.ensemble.RunResult;
import org.checkerwave.ensemble.RunTask;
import org.checkerwave.observable.GrowthExponent;
import org.checkerwave.observable.Observable;

/** Table, figures and summary of the finished runs of an ensemble. */
record EnsembleReport(PrintWriter out, Path folder, double fitFrom, OptionalDouble equilibrium) {

    void write(EnsembleFolder results, List<RunTask> tasks) {
        final List<RunTask> missing = results.missing(tasks);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing.size() + " of " + tasks.size() + " runs are not done, among them "
                    + missing.getFirst().name() + "; run the shards that are missing, or this command without --merge.");
        }
        final List<RunResult> all = results.results(tasks);
        all.stream().filter(r -> r.failure().isPresent())
                .forEach(r -> out.println("left out: " + r.task().name() + ": " + r.failure().get()));
        final List<EnsembleCell> cells = EnsembleCell.of(all);
        if (cells.isEmpty()) {
            throw new InvalidInput("All " + tasks.size() + " runs blew up, so there is nothing to average; choose a smaller dt.");
        }
        draw(cells);
        // Last: who finds the table finds the figures.
        EnsembleTable.write(cells, fitFrom, equilibrium, folder);
        out.print(summary(cells).aligned());
        equilibrium.ifPresent(from -> BinderCrossing.of(cells, from).forEach(crossing -> out.println("Binder cumulants of L = "
                + crossing.smaller().width() + " and " + crossing.larger().width() + " cross at T = "
                + text(crossing.temperature()))));
        out.println("results in " + folder);
        out.flush();
    }

    private void draw(List<EnsembleCell> cells) {
        draw(EnsembleFigures.growth(cells, fitFrom), "growth");
        for (final EnsembleCell cell : cells) {
            final String suffix = cells.size() == 1 ? "" : "-L" + cell.lattice().width() + "-T" + Numbers.text(cell.temperature());
            draw(EnsembleFigures.collapse(cell), "collapse" + suffix);
            draw(EnsembleFigures.structure(cell), "structure" + suffix);
        }
        if (equilibrium.isPresent() && cells.stream().mapToDouble(EnsembleCell::temperature).distinct().count() > 1) {
            draw(EnsembleFigures.order(cells, equilibrium.getAsDouble()), "order");
            draw(EnsembleFigures.binder(cells, equilibrium.getAsDouble()), "binder");
        }
    }

    /** What has nothing to show, such as the domains of a disordered lattice, is not drawn. */
    private void draw(Figure figure, String name) {
        if (!figure.curves().isEmpty()) {
            FigureRenderer.writeAll(figure, folder, name);
        }
    }

    private TextTable summary(List<EnsembleCell> cells) {
        final TextTable table = new TextTable("size", "T", "runs", "left out", "L_half at the end", "growth exponent", "<|M|>",
                "Binder cumulant");
        for (final EnsembleCell cell : cells) {
            table.add(Integer.toString(cell.lattice().width()), Numbers.text(cell.temperature()),
                    Integer.toString(cell.runs().size()), Integer.toString(cell.failed().size()),
                    text(cell.mean(Observable.L_HALF, cell.times().length - 1)),
                    cell.growth(fitFrom).map(EnsembleReport::exponent).orElse("too few points"),
                    inEquilibrium(cell, true), inEquilibrium(cell, false));
        }
        return table;
    }

    private String inEquilibrium(EnsembleCell cell, boolean order) {
        if (equilibrium.isEmpty()) {
            return "";
        }
        final Equilibrium averages = new Equilibrium(cell, equilibrium.getAsDouble());
        return text(order ? averages.order() : averages.binderCumulant());
    }

    private static String exponent(GrowthExponent growth) {
        return text(new Estimate(growth.fit().exponent(), growth.error(), growth.runs()));
    }

    private static String text(Estimate estimate) {
        return Double.isNaN(estimate.value()) ? "none" : Double.isNaN(estimate.error()) ? String.format(Locale.ROOT, "%.4g", estimate.value())
                : String.format(Locale.ROOT, "%.4g ± %.2g", estimate.value(), estimate.error());
    }
}
