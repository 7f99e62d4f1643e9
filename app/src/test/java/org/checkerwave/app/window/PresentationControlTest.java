package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.app.lesson.Lesson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PresentationControlTest {

    private static final List<String> CONTROLS =
            List.of("#menus", "#toolbar", "#controls", "#fields", "#timeline-row", "#status-bar");

    private OpenWindow window;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        window = new OpenWindow(shown, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean shown(String id) {
        return window.ask(() -> window.find(id, Node.class).isVisible() && window.find(id, Node.class).isManaged());
    }

    @Test
    void theAudienceSeesTheWholeScreenInLargeTypeAndNoControls(FxRobot robot) {
        window.awaitFrame();
        final double before = letters();
        robot.type(KeyCode.F5);
        assertThat(CONTROLS).noneMatch(this::shown);
        assertThat(window.ask(() -> stage.isFullScreen())).isTrue();
        window.await("larger type", () -> letters() > 1.3 * before);
        robot.type(KeyCode.ESCAPE);
        assertThat(CONTROLS).allMatch(this::shown);
        assertThat(window.ask(() -> stage.isFullScreen())).isFalse();
        window.await("the usual type", () -> letters() == before);
    }

    private double letters() {
        return window.ask(() -> window.find("#moment", Label.class).getFont().getSize());
    }

    @Test
    void keysAndClicksAreShownWhileItLasts(FxRobot robot) {
        window.awaitFrame();
        robot.type(KeyCode.W);
        assertThat(shown("#typed")).isFalse();
        robot.type(KeyCode.F5).type(KeyCode.SPACE);
        assertThat(shown("#typed")).isTrue();
        assertThat(window.find("#typed", Label.class).getText()).startsWith("Space").endsWith("Pause");
        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        assertThat(window.find("#typed", Label.class).getText()).contains("R").endsWith("Reset");
        robot.clickOn("#picture");
        assertThat(window.ask(() -> window.find("#clicked", Node.class).isVisible())).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.ask(() -> window.find("#typed", Node.class).isVisible())).isFalse();
        assertThat(window.ask(() -> window.find("#clicked", Node.class).isVisible())).isFalse();
    }

    @Test
    void aRemoteControlTurnsThePagesAndWhatALessonPointsAtComesBack(FxRobot robot) throws Exception {
        window.awaitFrame();
        window.await("the lessons", () -> !window.model().lessonLibrary().lessons().isEmpty());
        final Lesson melting = window.ask(() -> window.model().lessonLibrary().lessons().stream()
                .filter(lesson -> lesson.key().equals("melting")).findFirst().orElseThrow());
        window.ask(() -> window.model().lessons().open(melting)).get(30, TimeUnit.SECONDS);
        robot.type(KeyCode.F5);
        assertThat(shown("#controls")).as("the column of controls, with the temperature").isTrue();
        assertThat(shown("#toolbar")).isFalse();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(window.ask(() -> window.model().lessons().placeProperty().get().index())).isEqualTo(1);
        assertThat(shown("#controls")).isFalse();
        robot.type(KeyCode.PAGE_UP);
        assertThat(window.ask(() -> window.model().lessons().placeProperty().get().index())).isZero();
    }
}
