package org.checkerwave.app.cli;

import java.util.List;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.app.figure.NetworkFigures;
import org.checkerwave.training.TrainingState.Epoch;

/** The errors of a training, epoch by epoch, as table and picture. */
final class LossCurve {

    private final FigureFolder folder;

    LossCurve(FigureFolder folder) {
        this.folder = folder;
    }

    void write(List<Epoch> curve) {
        TextTable.writeCsv(folder.folder().resolve("loss.csv"), "epoch,training_rms_n,validation_rms_n,rate", curve.stream()
                .map(e -> new Object[] {e.number(), e.training(), e.validation(), e.rate()}).toList());
        folder.write(NetworkFigures.loss(curve), "loss", "png");
    }
}
