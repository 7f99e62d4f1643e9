package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureFile;
import org.checkerwave.app.figure.Figures;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Observable;

/** The plots of a run: order and domain length against time, each as PNG and SVG. */
final class RunPlots {

    private RunPlots() {
    }

    static void write(ObservableTable table, RunRecord record, Path folder) {
        final SquareLattice lattice = record.checkpoint().run().lattice();
        final double[] mean = Arrays.stream(table.column(Observable.PHI_MEAN)).map(Math::abs).toArray();
        write(Figures.order(table.times(), table.column(Observable.PHI_RMS), mean), record, folder, "order");
        write(Figures.length(table.times(), table.column(Observable.L_HALF), RunSummary.growth(table, lattice)), record,
                folder, "length");
    }

    private static void write(Figure figure, RunRecord record, Path folder, String name) {
        for (final String ending : List.of(".png", ".svg")) {
            final Path file = folder.resolve(name + ending);
            FigureFile.write(figure, record.note(file), file);
        }
    }
}
