package org.checkerwave.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.checkerwave.InvalidInput;
import org.checkerwave.training.Trainer;
import org.checkerwave.training.TrainingState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows where a training is, and hands on that it is to stop. */
final class WatchedTraining implements Trainer.Listener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedTraining.class);
    private static final int MARKS = 1000;

    private final Consumer<List<TrainingState.Epoch>> file;
    private final StopOnInterrupt interrupt;
    private final Progress progress;
    private int epochs;
    private boolean unsaved;
    private String remark = "";

    /** @param label beside the progress bar; @param file told the finished epochs, each time there is one more */
    WatchedTraining(String label, Consumer<List<TrainingState.Epoch>> file, StopOnInterrupt interrupt) {
        this.file = file;
        this.interrupt = interrupt;
        this.progress = Progress.of(label, MARKS);
    }

    @Override
    public void progressed(double fraction, List<TrainingState.Epoch> curve) {
        if (curve.size() > epochs) {
            epochs = curve.size();
            remark = String.format(Locale.ROOT, "epoch %d, rms error of n %.5f", epochs, curve.getLast().validation());
            save(curve);
        }
        progress.at(Math.round(fraction * MARKS), remark);
    }

    private void save(List<TrainingState.Epoch> curve) {
        try {
            file.accept(curve);
        } catch (InvalidInput e) {
            unsaved(e);
        }
    }

    /** It is said once. */
    @Override
    public void unsaved(InvalidInput failure) {
        if (!unsaved) {
            LOG.warn("The training cannot be saved and goes on, and it is tried again every minute: {}", failure.getMessage());
        }
        unsaved = true;
    }

    @Override
    public boolean stops() {
        return interrupt.requested();
    }

    @Override
    public void close() {
        progress.close();
    }
}
