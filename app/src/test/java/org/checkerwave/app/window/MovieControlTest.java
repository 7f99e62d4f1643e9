package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.checkerwave.app.movie.MovieFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MovieControlTest {

    private static final int SIZE = 16;

    @TempDir
    private Path folder;
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, SIZE);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void choose(MovieFormat format, Path file, int every) {
        window.awaitFrame();
        window.choose(file);
        window.act(() -> {
            window.model().movies().settings().formatProperty().set(format);
            window.model().movies().settings().composedProperty().set(false);
            window.model().movies().settings().everyProperty().set(every);
            window.model().movies().settings().pixelsPerSiteProperty().set(2);
        });
    }

    private void begin(FxRobot robot) {
        robot.clickOn("#record");
        window.awaitDialog("#movie-begin");
        window.await("the plan", () -> !robot.lookup("#movie-begin").queryAs(Button.class).isDisabled()
                && !robot.lookup("#movie-prediction").queryAs(Label.class).getText().isEmpty());
        robot.clickOn("#movie-begin");
        window.await("the movie", () -> window.model().movies().taskProperty().get() != null
                || !window.model().notices().messageProperty().get().isEmpty());
    }

    private void awaitFrames(int count) {
        window.await(count + " frames", () -> window.model().movies().taskProperty().get().frames() >= count);
    }

    private String awaitNotice(String part) {
        window.await("the notice " + part, () -> window.model().notices().messageProperty().get().contains(part));
        return window.notice();
    }

    private void assertTheRunGoesOn() {
        final long step = window.frame().step();
        window.await("further steps", () -> window.model().run().frameProperty().get().step() > step + 3);
    }

    @Test
    void aRecordingThatIsCancelledLeavesNothingAndTheRunGoesOn(FxRobot robot) {
        choose(MovieFormat.GIF, folder.resolve("run.gif"), 1);
        begin(robot);
        awaitFrames(3);
        robot.clickOn("#movie-cancel");
        awaitNotice("nothing of it was kept");
        assertThat(folder).isEmptyDirectory();
        assertTheRunGoesOn();
    }

    /** The part file is a link to the device that is always full. */
    @Test
    void aDiskThatIsFullMidMovieIsToldAndTheRunGoesOn(FxRobot robot) throws IOException {
        assumeThat(Path.of("/dev/full")).exists();
        Files.createSymbolicLink(folder.resolve(".run.gif.part"), Path.of("/dev/full"));
        choose(MovieFormat.GIF, folder.resolve("run.gif"), 1);
        begin(robot);
        assertThat(awaitNotice("No space left")).contains("run.gif", "make room");
        window.await("the end", () -> window.model().movies().taskProperty().get() == null);
        assertThat(folder).isEmptyDirectory();
        assertTheRunGoesOn();
    }

    @Test
    void aFolderThatIsGoneIsToldAndTheRunGoesOn(FxRobot robot) {
        choose(MovieFormat.APNG, folder.resolve("none").resolve("run.apng"), 1);
        begin(robot);
        assertThat(awaitNotice("choose another folder")).contains("none");
        window.await("the end", () -> window.model().movies().taskProperty().get() == null);
        assertThat(folder).isEmptyDirectory();
        assertTheRunGoesOn();
    }

    @Test
    @Tag("long")
    void aComposedMovieHasTheFieldAndRoomForBarAndTimeABareOneTheFieldAlone(FxRobot robot) throws IOException {
        final BufferedImage bare = recorded(robot, false, "bare.apng");
        final BufferedImage composed = recorded(robot, true, "composed.apng");
        assertThat(List.of(bare.getWidth(), bare.getHeight())).containsExactly(2 * SIZE, 2 * SIZE);
        assertThat(composed.getWidth()).isGreaterThan(bare.getWidth() + 100).isEven();
        assertThat(composed.getHeight()).isGreaterThan(bare.getHeight() + 50).isEven();
    }

    private BufferedImage recorded(FxRobot robot, boolean composed, String name) throws IOException {
        choose(MovieFormat.APNG, folder.resolve(name), 1);
        window.act(() -> window.model().movies().settings().composedProperty().set(composed));
        begin(robot);
        awaitFrames(2);
        robot.clickOn("#movie-finish");
        awaitNotice("Saved " + name);
        return ImageIO.read(folder.resolve(name).toFile());
    }

    @Test
    void whatCannotBeIsSaidBeforeItIsTried(FxRobot robot) {
        choose(MovieFormat.GIF, folder.resolve("run.gif"), 1);
        window.act(() -> window.model().movies().settings().framesPerSecondProperty().set(60));
        robot.clickOn("#record");
        window.awaitDialog("#movie-begin");
        window.await("the refusal", () -> robot.lookup("#movie-refusal").queryAs(Label.class).getText().contains("1 to 50"));
        assertThat(List.of(window.ask(() -> robot.lookup("#movie-begin").queryAs(Button.class).isDisabled()))).containsExactly(true);
        window.act(() -> window.model().movies().settings().framesPerSecondProperty().set(50));
        window.await("the plan", () -> !robot.lookup("#movie-begin").queryAs(Button.class).isDisabled());
    }
}
