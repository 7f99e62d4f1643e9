package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RunControlTest {

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 32);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void programOpensRunningAndItsPictureChanges() {
        window.await("a picture", () -> window.model().picture().pictureProperty().get() != null);
        final double[] first = siteValues();
        window.await("50 steps", () -> window.model().run().frameProperty().get().step() > 50);
        window.await("another picture", () -> window.model().picture().pictureProperty().get().request().frame().step() > 50);
        assertThat(siteValues()).hasSameSizeAs(first).isNotEqualTo(first);
    }

    /** Of the shown picture; its pixels may become fewer when the lines below it grow. */
    private double[] siteValues() {
        return window.ask(() -> {
            final FieldValues values = window.model().picture().pictureProperty().get().values();
            return IntStream.range(0, values.lattice().sites()).mapToDouble(values::at).toArray();
        });
    }

    @Test
    void spacePausesAndResumes(FxRobot robot) {
        window.awaitFrame();
        robot.type(KeyCode.SPACE);
        assertThat(window.ask(() -> window.model().run().playingProperty().get())).isFalse();
        final long step = window.standing().step();
        robot.type(KeyCode.SPACE);
        window.await("further steps", () -> window.model().run().frameProperty().get().step() > step + 5);
    }

    @Test
    void spaceInATextFieldPausesAndIsNotTyped(FxRobot robot) {
        window.awaitFrame();
        final TextField seed = window.find("#seed", TextField.class);
        robot.clickOn("#seed");
        robot.type(KeyCode.SPACE);
        assertThat(window.ask(() -> window.model().run().playingProperty().get())).isFalse();
        assertThat(seed.getText()).isEqualTo("7");
    }

    @Test
    void singleStepDoesExactlyOneStepAndPauses(FxRobot robot) {
        window.awaitFrame();
        final long step = window.paused().step();
        robot.type(KeyCode.PERIOD);
        window.await("the step", () -> window.model().run().frameProperty().get().step() == step + 1);
        robot.clickOn("#step");
        window.await("one more", () -> window.model().run().frameProperty().get().step() == step + 2);
        assertThat(window.checkpoint().step()).isEqualTo(step + 2);
    }

    @Test
    void resetGoesBackToTheSameInitialState(FxRobot robot) {
        window.awaitFrame();
        window.await("20 steps", () -> window.model().run().frameProperty().get().step() > 20);
        window.paused();
        robot.clickOn("#reset");
        window.await("step 0", () -> window.model().run().frameProperty().get().step() == 0);
        final double[] initial = new double[32 * 32];
        final var run = window.ask(() -> window.model().run().runProperty().get());
        run.initial().fillDisplacement(run.lattice(), 7, initial);
        assertThat(window.frame().displacement()).isEqualTo(initial);
    }

    @Test
    void quenchStartsFromAnotherDisorderedStateWithTheNextSeed(FxRobot robot) {
        window.awaitFrame();
        window.paused();
        robot.clickOn("#quench");
        window.await("seed 8", () -> window.model().run().runProperty().get().seed() == 8);
        window.await("step 0", () -> window.model().run().frameProperty().get().step() == 0);
        final Frame frame = window.standing();
        assertThat(Arrays.stream(frame.displacement()).map(q -> q * q).average().orElseThrow()).isBetween(1.8, 2.7);
        assertThat(window.find("#seed", TextField.class).getText()).isEqualTo("8");
    }

    @Test
    void seedThatIsTypedStartsItsOwnRun(FxRobot robot) {
        window.awaitFrame();
        window.paused();
        robot.doubleClickOn("#seed").write("41").type(KeyCode.ENTER);
        window.await("seed 41", () -> window.model().run().runProperty().get().seed() == 41);
        assertThat(window.checkpoint().run().seed()).isEqualTo(41);
        assertThat(window.checkpoint().step()).isZero();
    }

    @Test
    void bracketsHalveAndDoubleTheSpeedLimit(FxRobot robot) {
        robot.type(KeyCode.OPEN_BRACKET).type(KeyCode.OPEN_BRACKET);
        assertThat(window.ask(() -> window.model().speed().text())).isEqualTo("256 steps/s");
        robot.type(KeyCode.CLOSE_BRACKET);
        assertThat(window.ask(() -> window.model().speed().text())).isEqualTo("512 steps/s");
    }

    @Test
    void slowestSpeedLimitsTheSteps() {
        window.awaitFrame();
        window.act(() -> window.model().speed().levelProperty().set(0));
        assertThat(window.ask(() -> window.model().speed().text())).isEqualTo("1 steps/s");
        final long step = window.checkpoint().step();
        window.await("a step", () -> window.model().run().frameProperty().get().step() > step);
        assertThat(window.checkpoint().step()).isLessThanOrEqualTo(step + 3);
    }
}
