package org.checkerwave.app.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.view.OneAPulse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs how long the program took from its start to the first frame of its window, to the first picture, to one of a later time of
 * the run, and to the first frame of the whole window.
 * The system property {@value #STARTED} tells when it was started, in milliseconds since 1970: the system itself knows it to a
 * second only. Without it nothing is logged.
 */
final class StartTimes implements ChangeListener<PaintedPicture> {

    private static final Logger LOG = LoggerFactory.getLogger(StartTimes.class);

    private static final String STARTED = "checkerwave.started";

    private double first = Double.NaN;

    /** Watches for pictures. */
    static void watch(ReadOnlyObjectProperty<PaintedPicture> pictures) {
        pictures.addListener(new StartTimes());
    }

    /** Watches for the first frame of a scene. @param what it is logged as */
    static void watch(Scene scene, String what) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                OneAPulse.run(() -> log(what));
            }
        });
    }

    @Override
    public void changed(ObservableValue<? extends PaintedPicture> pictures, PaintedPicture before, PaintedPicture now) {
        final double time = now.request().frame().time();
        if (Double.isNaN(first)) {
            first = time;
            log("First picture");
        } else if (time > first) {
            log("First motion");
            pictures.removeListener(this);
        }
    }

    private static void log(String what) {
        final Long started = Long.getLong(STARTED);
        if (started != null) {
            LOG.info("{} {} ms after the start", what, System.currentTimeMillis() - started);
        }
    }
}
