package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.checkerwave.app.model.ScheduleModel;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.state.CdwFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScheduleControlTest {

    @TempDir
    private Path folder;
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Schedule driving() {
        return window.ask(() -> window.model().run().runProperty().get().schedules().get(Parameter.TEMPERATURE));
    }

    private void type(String id, String text) {
        window.act(() -> {
            final TextField field = window.find(id, TextField.class);
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private void press(String id) {
        window.act(window.find(id, Button.class)::fire);
    }

    @Test
    void rampThatIsTypedDrivesTheParameterAndTheSliderFollows() {
        window.awaitFrame();
        final double from = window.paused().time();
        type("#schedule-time-1", Double.toString(from + 4));
        type("#schedule-time-0", Double.toString(from));
        type("#schedule-value-0", "0.1");
        type("#schedule-value-1", "0.5");
        press("#schedule-apply");
        window.await("the schedule", () -> driving() != null);
        assertThat(driving()).isInstanceOf(Schedule.Ramp.class);
        final Label follows = window.find("#schedule-of-T", Label.class);
        assertThat(follows.isVisible()).isTrue();
        assertThat(follows.getText()).contains("moving the slider ends it");
        final double before = window.find("#slider-T", Slider.class).getValue();
        window.act(() -> window.model().run().play(true));
        window.await("the end of the ramp", () -> window.model().run().frameProperty().get().time() > from + 5);
        assertThat(window.paused().parameters().get(Parameter.TEMPERATURE)).isEqualTo(driving().at(window.frame().time()));
        assertThat(window.find("#slider-T", Slider.class).getValue()).isGreaterThan(before);
    }

    @Test
    void pulseIsSavedWithTheRunAndOpenedAgain() {
        window.awaitFrame();
        window.paused();
        window.act(() -> window.model().schedule().shapeProperty().set(ScheduleModel.Shape.PULSE));
        press("#schedule-apply");
        window.await("the schedule", () -> driving() != null);
        final Schedule pulse = driving();
        assertThat(pulse.corners()).hasSize(4);
        final Path file = folder.resolve("pulse.cdw");
        window.ask(() -> window.model().files().save(file)).join();
        assertThat(CdwFile.read(file).run().schedules()).containsEntry(Parameter.TEMPERATURE, pulse);
    }

    @Test
    void touchingTheSliderEndsTheSchedule() {
        window.awaitFrame();
        window.paused();
        press("#schedule-apply");
        window.await("the schedule", () -> driving() != null);
        window.act(() -> window.find("#slider-T", Slider.class).setValue(0.5));
        window.await("its end", () -> driving() == null);
        window.await("no word of it", () -> !window.find("#schedule-of-T", Label.class).isVisible());
    }

    @Test
    void removingLeavesThePresentValue() {
        window.awaitFrame();
        final double value = window.paused().parameters().get(Parameter.TEMPERATURE);
        press("#schedule-apply");
        window.await("the schedule", () -> driving() != null);
        press("#schedule-remove");
        window.await("its end", () -> driving() == null);
        assertThat(window.standing().parameters().get(Parameter.TEMPERATURE)).isEqualTo(value);
    }

    @Test
    void draggedCornersStayInOrder() {
        window.awaitFrame();
        window.act(() -> {
            window.model().schedule().drag(0, 1e6, 0.3);
            window.model().schedule().drag(1, -5, 99);
        });
        final var corners = window.ask(() -> window.model().schedule().cornersProperty().get());
        assertThat(corners.get(0).time()).isLessThanOrEqualTo(corners.get(1).time());
        assertThat(corners.get(0).value()).isEqualTo(0.3);
        assertThat(corners.get(1).value()).isEqualTo(Parameter.TEMPERATURE.maximum());
    }
}
