package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.app.lesson.Lesson;
import org.checkerwave.app.model.LessonModel;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LessonControlTest {

    /** Another than that of the window's first run. */
    private static final int SEED = 3;
    private static final String LESSON = """
            {"title": {"en": "A lesson", "de": "Eine Lektion"}, "about": {"en": "About.", "de": "Darüber."}, "steps": [
              {"text": {"en": "First.", "de": "Erstens."}, "open": {"preset": "coarsening", "size": 16, "seed": 3},
               "show": {"field": "n", "plots": ["order"]}, "run": {"play": true, "speed": 32, "until": 2}, "highlight": "parameter-T", "probe": [3, 2]},
              {"text": {"en": "Second.", "de": "Zweitens."}, "parameters": {"T": 0.5}, "show": {"field": "phi", "walls": true},
               "run": {"play": true, "until": 4}, "highlight": "parameter-m",
               "question": {"en": "Why?", "de": "Warum?"}, "observe": {"en": "Therefore.", "de": "Darum."}},
              {"text": {"en": "Third.", "de": "Drittens."}, "run": {"play": false}}]}
            """;

    private OpenWindow window;

    @TempDir
    private Path folder;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void open(String text) throws Exception {
        final Path file = Files.writeString(folder.resolve("own.json"), text);
        window.ask(() -> window.model().lessonLibrary().open(file)).get(30, TimeUnit.SECONDS);
    }

    /** The lesson's own run stands at the very step. */
    private void awaitTime(double time) {
        window.await("t = " + time, () -> !window.model().run().playingProperty().get()
                && window.model().run().runProperty().get().seed() == SEED
                && Math.abs(window.model().run().frameProperty().get().time() - time) < 1e-6);
    }

    private String text(String id) {
        return window.find(id, Label.class).getText();
    }

    @Test
    void aLessonIsWalkedThroughByKeys(FxRobot robot) throws Exception {
        window.awaitFrame();
        final List<String> plots = shownPlots();
        open(LESSON);
        awaitTime(2);
        assertThat(text("#lesson-title")).isEqualTo("A lesson");
        assertThat(text("#lesson-text")).isEqualTo("First.");
        assertThat(text("#lesson-progress")).isEqualTo("1 of 3");
        assertThat(window.ask(() -> window.model().probe().siteProperty().get())).isEqualTo(3 + 16 * 2);
        assertThat(window.ask(() -> window.model().picture().fieldProperty().get())).isEqualTo(FieldKind.DENSITY);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        awaitTime(4);
        assertThat(text("#lesson-text")).isEqualTo("Second.");
        assertThat(window.frame().parameters().get(Parameter.TEMPERATURE)).isEqualTo(0.5);
        assertThat(window.ask(() -> window.model().picture().wallsProperty().get())).isTrue();
        assertThat(window.find("#lesson-answer", Label.class).isVisible()).isFalse();
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(window.find("#lesson-answer", Label.class).isVisible()).isTrue();
        assertThat(text("#lesson-answer")).isEqualTo("Therefore.");
        robot.clickOn("#lesson .accent");
        assertThat(text("#lesson-progress")).isEqualTo("3 of 3");
        final double[] there = window.checkpoint().displacement();
        assertThat(shownPlots()).containsExactly("order");
        robot.press(KeyCode.ALT).type(KeyCode.END).release(KeyCode.ALT);
        assertThat(window.shows("#lesson")).isFalse();
        assertThat(window.checkpoint().displacement()).isEqualTo(there);
        assertThat(shownPlots()).as("the user's own plots").isEqualTo(plots);
    }

    private List<String> shownPlots() {
        return window.ask(() -> window.model().dock().tiles().stream().filter(tile -> tile.shownProperty().get())
                .map(tile -> tile.info().id()).toList());
    }

    @Test
    void goingBackBringsBackWhatTheStepBeganWith(FxRobot robot) throws Exception {
        window.awaitFrame();
        open(LESSON);
        awaitTime(2);
        final long secondBegan = window.checkpoint().step();
        go(LessonModel::next);
        awaitTime(4);
        go(LessonModel::next);
        window.act(() -> window.model().parameter(Parameter.TEMPERATURE).request(1));
        window.act(() -> window.model().picture().fieldProperty().set(FieldKind.VELOCITY));
        window.act(() -> window.model().run().stepOnce());
        backByKeys(robot);
        awaitTime(4);
        assertThat(window.checkpoint().run().parameters().get(Parameter.TEMPERATURE)).isEqualTo(0.5);
        assertThat(window.ask(() -> window.model().picture().fieldProperty().get())).isEqualTo(FieldKind.PHI);
        assertThat(window.checkpoint().step()).isGreaterThanOrEqualTo(secondBegan);
        backByKeys(robot);
        awaitTime(2);
        assertThat(window.checkpoint().run().seed()).isEqualTo(3);
        assertThat(window.checkpoint().history()).isEmpty();
    }

    private void backByKeys(FxRobot robot) {
        final int opened = window.ask(() -> window.model().run().openedProperty().get());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        window.await("the run of the step", () -> window.model().run().openedProperty().get() == opened + 1);
    }

    private boolean go(Function<LessonModel, CompletableFuture<Boolean>> way)
            throws Exception {
        return window.ask(() -> way.apply(window.model().lessons())).get(30, TimeUnit.SECONDS);
    }

    @Test
    void aRingLiesRoundTheControlThatAStepPointsAtEvenBehindAFold() throws Exception {
        window.awaitFrame();
        open(LESSON);
        awaitRingRound("#parameter-T");
        go(LessonModel::next);
        awaitRingRound("#parameter-m");
        go(LessonModel::next);
        window.await("no ring", () -> !window.find("#highlight-ring", Node.class).isVisible());
    }

    private void awaitRingRound(String id) {
        window.await("a ring round " + id, () -> {
            final Node ring = window.find("#highlight-ring", Node.class);
            return ring.isVisible() && window.has(id) && bounds(ring).contains(inside(bounds(window.find(id, Node.class))));
        });
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Point2D inside(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getMaxY() - 1);
    }

    @Test
    void aBrokenLessonIsToldOfAndTheRunGoesOn() throws Exception {
        window.awaitFrame();
        open(LESSON.replace("\"de\": \"Zweitens.\"", "\"fr\": \"Deuxièmement.\""));
        window.await("the sentence", () -> window.notice().contains("own.json, step 2, text"));
        assertThat(window.notice()).contains("\"fr\"", "en, de");
        assertThat(window.shows("#lesson")).isFalse();
        final long step = window.frame().step();
        window.await("further steps", () -> window.model().run().frameProperty().get().step() > step + 5);
    }

    @Test
    void aHistoryThatIsTakenForALessonIsAnsweredWithWhatRunsIt() throws Exception {
        window.awaitFrame();
        final Path history = folder.resolve("history.json");
        window.ask(() -> window.model().files().saveHistory(history)).get(30, TimeUnit.SECONDS);
        window.choose(history);
        window.act(() -> window.menuItem("open-lesson").fire());
        window.await("a sentence", () -> window.model().notices().messageProperty().get().contains("checkerwave replay history.json"));
    }

    @Test
    @Tag("long")
    void everyShippedLessonIsWalkedFromItsFirstToItsLastStepAndPointsAtWhatThereIs() throws Exception {
        window.awaitFrame();
        window.await("the lessons", () -> !window.model().lessonLibrary().lessons().isEmpty());
        final List<Lesson> lessons = window.ask(() -> List.copyOf(window.model().lessonLibrary().lessons()));
        assertThat(lessons).hasSizeGreaterThanOrEqualTo(6);
        for (final Lesson lesson : lessons) {
            assertThat(go(model -> model.open(lesson))).as(lesson.key()).isTrue();
            for (int step = 1; step <= lesson.steps().size(); step++) {
                final String id = window.ask(() -> window.model().lessons().highlightProperty().getValue());
                if (!id.isEmpty()) {
                    awaitRingRound("#" + id);
                }
                if (step < lesson.steps().size()) {
                    assertThat(go(LessonModel::next)).as("%s, after step %d", lesson.key(), step).isTrue();
                }
            }
            assertThat(window.notice()).as(lesson.key()).isEmpty();
        }
    }
}
