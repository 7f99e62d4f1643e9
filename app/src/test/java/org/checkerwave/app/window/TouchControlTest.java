package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.checkerwave.app.model.UndoEntry;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Tool;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TouchControlTest {

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 32);
    }

    @BeforeEach
    void awaitPicture() {
        window.await("a picture", () -> window.model().picture().pictureProperty().get() != null);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private long strokes() {
        return window.checkpoint().history().stream().filter(one -> one.command() instanceof Command.Paint).count();
    }

    /** Presses in the middle of the picture and moves to the right. */
    private void stroke(FxRobot robot) {
        robot.moveTo("#picture").press(MouseButton.PRIMARY).moveBy(40, 0).moveBy(30, 10).release(MouseButton.PRIMARY);
        window.await("the stroke", () -> window.model().run().settled());
    }

    @Test
    void aBrushIsChosenByKeyPaintsByMouseAndIsUndoneAndDoneAgainByKey(FxRobot robot) {
        final Frame before = window.paused();
        robot.type(KeyCode.F);
        assertThat(window.find("#brush-flip", ToggleButton.class).isSelected()).isTrue();
        stroke(robot);
        final Checkpoint painted = window.checkpoint();
        int flipped = 0;
        for (int i = 0; i < before.displacement().length; i++) {
            final double q = painted.displacement()[i];
            assertThat(Math.abs(q)).isEqualTo(Math.abs(before.displacement()[i]));
            flipped += q == -before.displacement()[i] ? 1 : 0;
        }
        assertThat(flipped).isBetween(20, 300);
        assertThat(strokes()).isPositive();
        assertThat(window.ask(() -> window.model().undo().undoable().size())).isEqualTo(1);
        robot.press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        window.await("the undo", () -> window.model().run().settled());
        assertThat(window.checkpoint().displacement()).containsExactly(before.displacement());
        assertThat(window.checkpoint().velocity()).containsExactly(before.velocity());
        assertThat(strokes()).isZero();
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.SHORTCUT);
        window.await("the redo", () -> window.model().run().settled());
        assertThat(window.checkpoint().displacement()).containsExactly(painted.displacement());
        assertThat(window.checkpoint().velocity()).containsExactly(painted.velocity());
        assertThat(window.checkpoint().history()).isEqualTo(painted.history());
    }

    /** The run goes on; from the state before the first of three strokes it takes the same way again. */
    @Test
    void backToBeforeAStrokeOfARunningSystemBringsTheStateOfItsStartBack(FxRobot robot) {
        robot.type(KeyCode.H);
        for (int k = 0; k < 3; k++) {
            stroke(robot);
        }
        final UndoEntry first = window.ask(() -> window.model().undo().undoable().getLast());
        window.act(() -> window.model().run().play(false));
        final Checkpoint last = window.checkpoint();
        window.act(() -> window.model().brush().backToBefore(first));
        window.await("the undo", () -> window.model().run().settled());
        assertThat(strokes()).isZero();
        assertThat(window.checkpoint().step()).isLessThanOrEqualTo(last.step());
        for (int k = 0; k < 3; k++) {
            window.act(window.model().brush()::redo);
        }
        window.await("the redo", () -> window.model().run().settled());
        assertThat(window.checkpoint().step()).isEqualTo(last.step());
        assertThat(window.checkpoint().displacement()).containsExactly(last.displacement());
    }

    @Test
    void theOtherButtonMovesThePictureAndEscapePutsTheBrushAway(FxRobot robot) {
        window.paused();
        robot.type(KeyCode.P);
        final double center = window.ask(() -> window.model().picture().pictureProperty().get().request().view().centerX());
        robot.moveTo("#picture").press(MouseButton.SECONDARY).moveBy(40, 0).release(MouseButton.SECONDARY);
        window.await("a change of place", () ->
                window.model().picture().pictureProperty().get().request().view().centerX() != center);
        assertThat(strokes()).isZero();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.ask(() -> window.model().brush().toolProperty().get())).isNull();
    }

    /** The middle of the picture is between the sites 15 and 16; the line runs to the right, so the sites above are painted. */
    @Test
    void aWallIsDrawnBetweenTwoPointsAndPinsHoldWhatIsUnderIt(FxRobot robot) {
        window.paused();
        robot.type(KeyCode.P);
        window.act(() -> window.model().brush().shapeProperty().set(Shape.WALL));
        final Bounds bounds = window.ask(() -> {
            final Region picture = window.find("#picture", Region.class);
            return picture.localToScreen(picture.getBoundsInLocal());
        });
        robot.moveTo(bounds.getCenterX(), bounds.getCenterY()).press(MouseButton.PRIMARY).moveBy(60, 0)
                .release(MouseButton.PRIMARY);
        window.await("the stroke", () -> window.model().run().settled());
        final Checkpoint pinned = window.checkpoint();
        assertThat(pinned.pins().sites()).hasSize(512);
        assertThat(pinned.pins().sites()[0] / 32).isZero();
        assertThat(strokes()).isEqualTo(1);
        window.act(() -> window.model().run().stepOnce());
        assertThat(window.checkpoint().displacement()[5]).isEqualTo(pinned.displacement()[5]);
    }

    @Test
    void aStrokeThatIsRefusedLeavesNothingToUndo(FxRobot robot) {
        window.paused();
        robot.type(KeyCode.H);
        window.act(() -> window.model().brush().strengthProperty().set(1e12));
        stroke(robot);
        window.await("a sentence", () -> window.model().notices().messageProperty().get().contains("smaller strength"));
        window.await("nothing to undo", () -> window.model().undo().undoable().isEmpty());
        assertThat(window.ask(() -> window.model().brush().toolProperty().get())).isEqualTo(Tool.HEAT);
        assertThat(strokes()).isZero();
    }
}
