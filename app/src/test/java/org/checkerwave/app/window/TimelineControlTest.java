package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.checkerwave.app.figure.DrawnFigure;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimelineControlTest {

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** The run itself, whatever is looked at. */
    private Checkpoint present() {
        return window.ask(() -> window.model().run().ask(Simulation::checkpoint)).join();
    }

    private List<Frame> frames() {
        return window.ask(() -> window.model().timeline().frames());
    }

    private void runTo(long step) {
        window.awaitFrame();
        window.await("step " + step, () -> window.model().run().frameProperty().get().step() > step);
    }

    /** Until so many moments are kept, which depends on what keeping them costs. */
    private void runToKept(int moments) {
        window.awaitFrame();
        window.await(moments + " kept moments", () -> window.model().timeline().frames().size() >= moments);
    }

    private static void assertSame(Checkpoint there, Checkpoint expected) {
        assertThat(there.step()).isEqualTo(expected.step());
        assertThat(there.history()).isEqualTo(expected.history());
        assertThat(there.displacement()).containsExactly(expected.displacement());
        assertThat(there.velocity()).containsExactly(expected.velocity());
        assertThat(there.density()).containsExactly(expected.density());
    }

    @Test
    void lookingBackPausesSaysWhatIsShownAndLeavesTheRunUntouched(FxRobot robot) {
        runToKept(3);
        assertThat(window.shows("#past")).isFalse();
        window.act(() -> window.find("#timeline", Node.class).requestFocus());
        robot.type(KeyCode.HOME);
        assertThat(window.ask(() -> window.model().run().playingProperty().get())).isFalse();
        final Checkpoint standing = present();
        assertThat(window.shows("#past")).isTrue();
        assertThat(window.find("#past-text", Label.class).getText()).startsWith("Past: t = 0.0, kept snapshot 1 of ");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        window.await("the picture of the third moment", () -> window.model().picture().pictureProperty().get().request().frame()
                .step() == window.model().timeline().frames().get(2).step());
        assertThat(window.find("#past-text", Label.class).getText()).contains("kept snapshot 3 of ");
        assertSame(present(), standing);
        robot.type(KeyCode.END);
        assertThat(window.shows("#past")).isFalse();
        window.await("the present", () -> window.model().run().frameProperty().get().step() == standing.step());
        assertSame(present(), standing);
    }

    @Test
    void draggingShowsTheMomentUnderThePointer(FxRobot robot) {
        runToKept(6);
        window.paused();
        robot.clickOn("#timeline");
        final Frame shown = window.frame();
        final long standing = present().step();
        final long nearest = frames().stream().map(Frame::step)
                .min(Comparator.comparingLong(step -> Math.abs(2 * step - standing))).orElseThrow();
        assertThat(shown.step()).isEqualTo(nearest);
    }

    @Test
    void branchGoesOnToTheSameBitsAndWhatWasLeftComesBack(FxRobot robot) {
        runToKept(3);
        window.paused();
        final Checkpoint left = present();
        final List<Frame> before = frames();
        window.act(() -> window.model().timeline().look(1));
        robot.clickOn("#branch");
        window.await("the branch", () -> window.model().run().presentProperty().get().step() == before.get(1).step());
        assertThat(window.notice()).contains("Back to what was left");
        window.act(() -> window.model().parameter(Parameter.TEMPERATURE).request(0.4));
        robot.type(KeyCode.PERIOD);
        window.await("a step", () -> window.model().run().presentProperty().get().step() == before.get(1).step() + 1);
        robot.clickOn("#undo-branch");
        window.await("the way back", () -> window.model().run().presentProperty().get().step() == left.step());
        assertSame(present(), left);
        robot.clickOn("#undo-branch");
        window.await("the branch again", () -> window.model().run().presentProperty().get().step() == before.get(1).step() + 1);
        assertThat(present().run().parameters().get(Parameter.TEMPERATURE)).isEqualTo(0.4);
    }

    @Test
    void whatIsChangedInThePastBranchesFromThere(FxRobot robot) {
        runToKept(3);
        window.paused();
        window.act(() -> {
            window.model().timeline().look(1);
            window.model().parameter(Parameter.TEMPERATURE).request(0.4);
        });
        window.await("the change", () -> window.model().run().frameProperty().get().parameters().get(Parameter.TEMPERATURE) == 0.4);
        assertThat(present().step()).isEqualTo(frames().get(1).step());
        assertThat(window.shows("#past")).isFalse();
        robot.type(KeyCode.SPACE);
        runTo(present().step() + 3);
    }

    @Test
    void commaGoesBackExactlyOneStep(FxRobot robot) {
        runTo(20);
        final long step = window.paused().step();
        final Checkpoint there = present();
        robot.type(KeyCode.COMMA);
        window.await("the step before", () -> window.model().run().frameProperty().get().step() == step - 1);
        robot.type(KeyCode.PERIOD);
        window.await("the step again", () -> window.model().run().frameProperty().get().step() == step);
        assertSame(present(), there);
    }

    @Test
    void plotsPointOutTheMomentThatIsLookedAt() {
        runToKept(4);
        window.paused();
        window.await("a plot", () -> window.model().dock().tile("order").drawnProperty().get() != null
                && window.model().dock().tile("order").drawnProperty().get().area().x2() >= window.model().run().presentProperty().get().time());
        final Line mark = window.find("#tile-order .time-mark", Line.class);
        assertThat(mark.isVisible()).isFalse();
        window.act(() -> window.model().timeline().look(2));
        assertThat(mark.isVisible()).isTrue();
        final DrawnFigure drawn = window.ask(() -> window.model().dock().tile("order").drawnProperty().get());
        assertThat(drawn.area().x(mark.getStartX())).isCloseTo(frames().get(2).time(), within(1e-6));
        window.act(() -> window.model().timeline().live());
        assertThat(mark.isVisible()).isFalse();
    }

    @Test
    void lessMemoryKeepsFewerMomentsWithTheFirstAmongThem(FxRobot robot) {
        window.awaitFrame();
        window.act(() -> window.model().start().resize(64));
        window.await("the lattice", () -> window.model().run().frameProperty().get().lattice().width() == 64);
        window.act(() -> window.model().timeline().megabytesProperty().set(16));
        assertThat(window.ask(() -> window.model().run().timeline().bytes())).isEqualTo(16L << 20);
        runToKept(3);
        assertThat(frames().getFirst().step()).isZero();
        assertThat(window.find("#timeline-used", Label.class).getText()).matches("\\d+ moments in [0-9]+ MB");
    }
}
