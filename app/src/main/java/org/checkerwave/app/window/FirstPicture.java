package org.checkerwave.app.window;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.checkerwave.app.model.PaintedPicture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs how long the program took from its start to its first picture. */
final class FirstPicture implements ChangeListener<PaintedPicture> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPicture.class);

    @Override
    public void changed(ObservableValue<? extends PaintedPicture> pictures, PaintedPicture before, PaintedPicture now) {
        pictures.removeListener(this);
        ProcessHandle.current().info().startInstant().ifPresent(start -> LOG.info(
                "First picture {} ms after the start of the process", System.currentTimeMillis() - start.toEpochMilli()));
    }
}
