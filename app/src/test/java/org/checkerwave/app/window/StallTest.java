package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StallTest {

    private static final int PULSES = 120;
    /** So many delays may be those of a busy machine; a step of this lattice on the FX thread would delay every pulse. */
    private static final int FORGIVEN = 6;
    private static final long BLOCKED_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 256);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Moves the slider at every pulse, as a hand does, and notes how long the models and views take each time. */
    private static final class Drag extends AnimationTimer {

        private final Slider slider;
        private final long[] taken = new long[PULSES];
        private int pulses;

        Drag(Slider slider) {
            this.slider = slider;
        }

        @Override
        public void handle(long now) {
            if (pulses < PULSES) {
                final long start = System.nanoTime();
                slider.setValue(0.2 + 0.6 * pulses / PULSES);
                taken[pulses++] = System.nanoTime() - start;
            }
        }
    }

    @Test
    void draggingTheTemperatureOfALargeLatticeNeverBlocksTheWindow() {
        window.await("a picture", () -> window.model().picture().pictureProperty().get() != null);
        final Drag drag = new Drag(window.find("#slider-T", Slider.class));
        window.act(drag::start);
        int late = 0;
        long longest = 0;
        while (window.ask(() -> drag.pulses) < PULSES) {
            final long start = System.nanoTime();
            window.ask(() -> null);
            final long waited = System.nanoTime() - start;
            late += waited > BLOCKED_NANOS ? 1 : 0;
            longest = Math.max(longest, waited);
        }
        window.act(drag::stop);
        final double last = window.ask(() -> window.model().parameter(Parameter.TEMPERATURE).valueProperty().get());
        assertThat(late).as("answers of the window later than 100 ms, the latest after %d ms", longest / 1_000_000)
                .isLessThanOrEqualTo(FORGIVEN);
        assertThat(Arrays.stream(drag.taken).filter(taken -> taken > BLOCKED_NANOS).count()).isLessThanOrEqualTo(FORGIVEN);
        window.await("the last temperature", () -> window.model().run().settled()
                && window.model().run().frameProperty().get().parameters().get(Parameter.TEMPERATURE) == last);
        assertThat(window.checkpoint().history()).as("values that came during one step are one command")
                .hasSizeLessThan(PULSES);
    }
}
