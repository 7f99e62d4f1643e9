package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.checkerwave.app.model.PictureExport;
import org.checkerwave.app.record.RunSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PictureControlTest {

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

    private void awaitPicture() {
        window.await("a picture", () -> window.model().picture().pictureProperty().get() != null);
    }

    private void save(FxRobot robot, String name) {
        window.choose(folder.resolve(name));
        robot.clickOn("#save-picture");
        window.awaitDialog("#picture-save");
        robot.clickOn("#picture-save");
        window.await("the file", () -> window.notice().equals("Saved " + name + "."));
    }

    private Image copied() {
        return window.ask(() -> Clipboard.getSystemClipboard().getImage());
    }

    @Test
    void thePictureIsSavedAtTheScaleAndOnTheGroundThatAreChosen(FxRobot robot) throws IOException {
        awaitPicture();
        window.act(() -> {
            window.model().pictureExport().scaleProperty().set(2);
            window.model().pictureExport().groundProperty().set(PictureExport.Ground.DARK);
        });
        save(robot, "dark.png");
        final var image = ImageIO.read(folder.resolve("dark.png").toFile());
        assertThat(image.getWidth()).isGreaterThan(2048);
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFF0D1117);
        assertThat(RunSource.read(folder.resolve("dark.png")).origin().seed()).isEqualTo(7);
        save(robot, "page.pdf");
        assertThat(Files.readString(folder.resolve("page.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void theClipboardTakesPictureAndPlot(FxRobot robot) {
        awaitPicture();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        window.await("the picture", () -> window.notice().startsWith("Copied, "));
        final Image picture = copied();
        assertThat(window.notice()).isEqualTo("Copied, %d × %d pixels.".formatted((int) picture.getWidth(), (int) picture.getHeight()));
        assertThat(picture.getPixelReader().getArgb(1, 1)).isEqualTo(0xFFFFFFFF);
        window.await("a plot", () -> window.model().dock().tile("order").drawnProperty().get() != null);
        robot.clickOn("#menu-of-order").clickOn("#order-copy");
        window.await("the plot", () -> Clipboard.getSystemClipboard().getImage().getWidth() == 1440);
        assertThat(copied().getHeight()).isEqualTo(960);
    }

    @Test
    @Tag("long")
    void comparedRunsAreSavedSideBySide(FxRobot robot) throws IOException {
        awaitPicture();
        save(robot, "alone.png");
        window.act(() -> window.menuItem("menu-compare-exact").fire());
        window.await("the difference", () -> window.model().comparison().active()
                && window.model().comparison().difference().pictureProperty().get() != null);
        save(robot, "beside.png");
        final int alone = ImageIO.read(folder.resolve("alone.png").toFile()).getWidth();
        assertThat(ImageIO.read(folder.resolve("beside.png").toFile()).getWidth()).isGreaterThan(5 * alone / 2);
        robot.clickOn("#save-picture");
        window.awaitDialog("#picture-save");
        final String size = robot.lookup("#picture-size").queryAs(Label.class).getText();
        robot.clickOn("#picture-all");
        assertThat(robot.lookup("#picture-all").queryAs(CheckBox.class).isSelected()).isFalse();
        assertThat(robot.lookup("#picture-size").queryAs(Label.class).getText()).isNotEqualTo(size);
        assertThat(robot.lookup("#picture-copy").queryAs(Button.class).isDisabled()).isFalse();
    }
}
