package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureRenderer;
import org.checkerwave.app.figure.Figures;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Observable;

/** The plots of a run: order and domain length against time, each as PNG and SVG. */
final class RunPlots {

    private RunPlots() {
    }

    static void write(ObservableTable table, SquareLattice lattice, Path folder) {
        final double[] mean = Arrays.stream(table.column(Observable.PHI_MEAN)).map(Math::abs).toArray();
        write(Figures.order(table.times(), table.column(Observable.PHI_RMS), mean), folder, "order");
        write(Figures.length(table.times(), table.column(Observable.L_HALF), RunSummary.growth(table, lattice)), folder,
                "length");
    }

    private static void write(Figure figure, Path folder, String name) {
        FigureRenderer.writePng(figure, folder.resolve(name + ".png"));
        FigureRenderer.writeSvg(figure, folder.resolve(name + ".svg"));
    }
}
