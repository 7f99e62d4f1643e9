package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.app.model.SolverChoice;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ParameterControlTest {

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private double inFrame(Parameter parameter) {
        return window.model().run().frameProperty().get().parameters().get(parameter);
    }

    @Test
    void temperatureSliderActsOnTheRunningSystem() {
        window.awaitFrame();
        final Slider slider = window.find("#slider-T", Slider.class);
        window.act(() -> slider.setValue(0.5));
        final double expected = window.ask(() -> window.model().parameter(Parameter.TEMPERATURE).valueProperty().get());
        // The middle of a logarithmic slider is the geometric mean of its ends.
        assertThat(expected).isBetween(0.24, 0.25);
        window.await("a frame at that temperature", () -> inFrame(Parameter.TEMPERATURE) == expected);
        assertThat(window.find("#value-T", TextField.class).getText()).isEqualTo("0.245");
    }

    @Test
    void arrowsAndPageKeysMoveASlider(FxRobot robot) {
        window.awaitFrame();
        final Slider slider = window.find("#slider-g", Slider.class);
        window.act(slider::requestFocus);
        final double start = window.ask(slider::getValue);
        robot.type(KeyCode.RIGHT);
        assertThat(window.ask(slider::getValue)).isBetween(start + 0.005, start + 0.015);
        robot.type(KeyCode.PAGE_UP);
        assertThat(window.ask(slider::getValue)).isBetween(start + 0.1, start + 0.12);
        window.await("the coupling in a frame", () -> inFrame(Parameter.COUPLING) > 1.85);
    }

    @Test
    void everySliderGoesBySmallAndLargeStepsAndToItsEnds(FxRobot robot) {
        window.awaitFrame();
        window.paused();
        window.act(() -> window.find("#more-parameters", TitledPane.class).setExpanded(true));
        for (final Parameter parameter : Parameter.values()) {
            final double before = window.ask(() -> window.model().parameter(parameter).valueProperty().get());
            // With it, the softest lattices would be refused.
            window.act(() -> window.model().parameter(Parameter.NEIGHBOR_STIFFNESS).request(0));
            window.standing();
            final Slider slider = window.find("#slider-" + parameter.key(), Slider.class);
            final ToDoubleFunction<KeyCode> after = key -> {
                robot.type(key);
                return window.ask(slider::getValue);
            };
            window.act(() -> {
                slider.setValue(0.5);
                slider.requestFocus();
            });
            assertThat(after.applyAsDouble(KeyCode.LEFT)).as(parameter.key()).isCloseTo(0.49, within(0.006));
            assertThat(after.applyAsDouble(KeyCode.RIGHT)).as(parameter.key()).isCloseTo(0.5, within(0.006));
            assertThat(after.applyAsDouble(KeyCode.PAGE_DOWN)).as(parameter.key()).isCloseTo(0.4, within(0.012));
            assertThat(after.applyAsDouble(KeyCode.PAGE_UP)).as(parameter.key()).isCloseTo(0.5, within(0.012));
            assertThat(after.applyAsDouble(KeyCode.END)).as(parameter.key()).isEqualTo(1);
            assertThat(after.applyAsDouble(KeyCode.HOME)).as(parameter.key()).isZero();
            window.act(() -> window.model().parameter(parameter).request(before));
            window.standing();
        }
    }

    @Test
    void typedValueActsAlsoOutsideTheSlider(FxRobot robot) {
        window.awaitFrame();
        robot.doubleClickOn("#value-T").write("5,5").type(KeyCode.ENTER);
        window.await("a frame at T = 5.5", () -> inFrame(Parameter.TEMPERATURE) == 5.5);
        assertThat(window.find("#slider-T", Slider.class).getValue()).isEqualTo(1);
    }

    @Test
    void unstableStiffnessGivesABannerAndTheRunGoesOn() {
        window.awaitFrame();
        window.act(() -> window.model().parameter(Parameter.NEIGHBOR_STIFFNESS).requestText("0.3"));
        window.await("a notice", () -> window.model().notices().messageProperty().get().contains("kappa = 0.3"));
        assertThat(window.ask(() -> window.find("#banner", javafx.scene.Node.class).isVisible())).isTrue();
        window.await("the old value", () ->
                window.model().parameter(Parameter.NEIGHBOR_STIFFNESS).valueProperty().get() == 0.18);
        final long step = window.frame().step();
        window.await("further steps", () -> window.model().run().frameProperty().get().step() > step + 3);
        assertThat(window.frame().parameters().get(Parameter.NEIGHBOR_STIFFNESS)).isEqualTo(0.18);
    }

    @Test
    void textThatIsNoNumberGivesABannerAndTheOldValue(FxRobot robot) {
        window.awaitFrame();
        robot.doubleClickOn("#value-g").write("much").type(KeyCode.ENTER);
        assertThat(window.notice()).contains("\"much\" is not a number");
        assertThat(window.find("#value-g", TextField.class).getText()).isEqualTo("1.5");
    }

    @Test
    void timeStepThatBlowsUpPausesWithTheLastGoodState() {
        window.awaitFrame();
        window.act(() -> window.model().parameter(Parameter.TIME_STEP).requestText("50"));
        window.await("a notice", () -> window.model().notices().messageProperty().get().contains("blew up"));
        window.await("a pause", () -> !window.model().run().playingProperty().get());
        assertThat(window.checkpoint().displacement()).doesNotContain(Double.NaN);
        window.act(() -> {
            window.model().run().reset();
            window.model().parameter(Parameter.TIME_STEP).requestText("0.1");
            window.model().run().play(true);
        });
        window.await("a new run", () -> inFrame(Parameter.TIME_STEP) == 0.1
                && window.model().run().frameProperty().get().step() > 3);
    }

    @Test
    void switchingTheSolverKeepsTheState() {
        window.awaitFrame();
        final Frame before = window.paused();
        window.act(() -> window.model().solver().request(SolverChoice.DIAGONALIZATION));
        window.await("the other solver", () ->
                window.model().run().frameProperty().get().solver().name().equals("diagonalization"));
        final Frame after = window.frame();
        assertThat(after.step()).isEqualTo(before.step());
        assertThat(after.displacement()).isEqualTo(before.displacement());
        assertThat(after.velocity()).isEqualTo(before.velocity());
        assertThat(after.density()[0]).isNotEqualTo(before.density()[0]);
    }

    @Test
    void accuracyThatIsTypedReachesTheSolver(FxRobot robot) {
        window.awaitFrame();
        robot.clickOn("#accuracy").doubleClickOn("#accuracy").write("1e-5").type(KeyCode.ENTER);
        window.await("the accuracy", () ->
                window.model().run().runProperty().get().solver().equals(new SolverSpec.Window(1e-5)));
        window.act(() -> window.model().solver().requestAccuracy("3"));
        assertThat(window.notice()).contains("rms error");
        assertThat(window.checkpoint().run().solver()).isEqualTo(new SolverSpec.Window(1e-5));
    }

    @Test
    void criticalTemperatureSaysWhetherItIsMeasured() {
        window.awaitFrame();
        window.await("the measured value", () -> window.model().coupling().criticalTemperatureProperty().get() != null);
        assertThat(window.ask(() -> window.model().coupling().criticalTemperatureProperty().get().measured())).isTrue();
        window.act(() -> window.model().parameter(Parameter.COUPLING).request(2));
        window.await("the mean-field value", () -> !window.model().coupling().criticalTemperatureProperty().get().measured());
        assertThat(window.ask(() -> window.model().coupling().lambdaProperty().get())).isEqualTo("λ = g²/(4Kt) = 1");
    }
}
