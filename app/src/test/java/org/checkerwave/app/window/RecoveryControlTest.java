package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.app.LeftRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RecoveryControlTest {

    private OpenWindow window;
    private Path root;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
        root = window.model().settings().file("autosave");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path leaveAndLook() throws Exception {
        window.awaitFrame();
        final Path folder = LeftRuns.leave(root, "7-7-0", LeftRuns.state(12, 30));
        window.ask(() -> window.model().recovery().look()).get(30, TimeUnit.SECONDS);
        return folder;
    }

    @Test
    void onTheStartPageALeftRunIsGoneOnWithByAClick(FxRobot robot) throws Exception {
        window.act(() -> window.model().gallery().started());
        assertThat(window.shows("#left-run")).isFalse();
        final Path folder = leaveAndLook();
        assertThat(window.find("#left-run-text", Label.class).getText()).contains("(12×12, t = 3) was not closed");
        robot.clickOn("#left-run-go-on");
        assertThat(window.ask(() -> window.model().gallery().shownProperty().get())).isFalse();
        window.await("its run", () -> window.model().run().frameProperty().get().lattice().width() == 12
                && window.model().run().frameProperty().get().step() > 31);
        window.await("that nothing is left", () -> Files.notExists(folder));
        assertThat(window.shows("#left-run-banner")).isFalse();
    }

    @Test
    void withoutTheStartPageABannerOffersItAndDiscardingByKeysDeletesIt(FxRobot robot) throws Exception {
        final Path folder = leaveAndLook();
        assertThat(window.find("#left-run-banner-text", Label.class).getText()).contains("was not closed");
        assertThat(folder).isNotEmptyDirectory();
        window.act(() -> window.find("#left-run-banner-discard", Button.class).requestFocus());
        robot.type(KeyCode.ENTER);
        window.await("that nothing is left", () -> Files.notExists(folder));
        assertThat(window.shows("#left-run-banner")).isFalse();
        assertThat(window.frame().lattice().width()).isEqualTo(16);
    }

    @Test
    void howOftenIsSetBesideTheTimelinesMemoryAndRemembered(FxRobot robot) {
        final Spinner<?> steps = window.find("#autosave-steps", Spinner.class);
        window.act(() -> {
            steps.getEditor().setText("25");
            steps.commitValue();
        });
        assertThat(window.ask(() -> window.model().autosave().stepsProperty().get())).isEqualTo(25);
        assertThat(window.ask(() -> Files.readString(window.model().settings().file("settings.json")))).contains("\"autosave-steps\"").contains("25");
        window.await("a state", () -> Files.isDirectory(root));
    }
}
