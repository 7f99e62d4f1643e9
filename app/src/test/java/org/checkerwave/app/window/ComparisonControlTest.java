package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ComparisonControlTest {

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Frame other() {
        return window.model().run().besideProperty().get().getFirst();
    }

    @Test
    void oneClickShowsTheNetworkBesideTheExactRunAndEndingReturnsToIt() {
        window.awaitFrame();
        final Frame before = window.paused();
        window.act(() -> window.menuItem("menu-compare-exact").fire());
        window.await("two runs", () -> window.model().comparison().active());
        window.await("the other run", () -> window.shows("#pane-B"));
        window.await("the difference", () -> window.shows("#pane-difference"));
        window.act(() -> window.find("#play", Button.class).fire());
        window.await("steps of both", () -> other().step() > before.step() + 3
                && other().step() == window.model().run().frameProperty().get().step());
        window.await("how far they are apart", () -> window.find("#compare-summary", Label.class).getText().contains("L½: A "));
        window.await("its picture", () -> window.model().comparison().difference().textProperty().get().startsWith("Δφ = A − B: rms "));
        window.act(() -> window.find("#compare-end", Button.class).fire());
        window.await("the run alone", () -> !window.model().comparison().active());
        assertThat(window.has("#pane-B")).isFalse();
        assertThat(window.frame().step()).isEqualTo(before.step());
        assertThat(window.frame().displacement()).isEqualTo(before.displacement());
    }

    @Test
    void runsThatDifferInTheTemperatureAreChosenInThePanel(FxRobot robot) {
        window.awaitFrame();
        window.paused();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.SHIFT, KeyCode.CONTROL);
        window.await("the panel", () -> window.find("#compare-setup", Node.class).isVisible());
        window.act(() -> {
            window.find("#compare-value-B", TextField.class).setText("0,3");
            window.find("#compare-value-C", TextField.class).setText("0.5");
            window.find("#compare-value-D", TextField.class).setText("0.7");
            window.find("#compare-start", Button.class).fire();
        });
        window.await("four runs", () -> window.model().run().besideProperty().get().size() == 3);
        assertThat(window.ask(() -> window.model().run().besideProperty().get().stream()
                .map(frame -> frame.parameters().get(Parameter.TEMPERATURE)).toList())).containsExactly(0.3, 0.5, 0.7);
        window.await("the fourth", () -> window.shows("#pane-D"));
        robot.press(KeyCode.SHIFT).type(KeyCode.ESCAPE).release(KeyCode.SHIFT);
        window.await("the run alone", () -> !window.model().comparison().active());
    }
}
