package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.ValueRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PictureControlTest {

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

    private double pixelsPerSite() {
        return window.model().picture().pictureProperty().get().request().view().pixelsPerSite();
    }

    @Test
    void keysMagnifyAndFitThePicture(FxRobot robot) {
        final double whole = window.ask(this::pixelsPerSite);
        robot.type(KeyCode.EQUALS);
        window.await("a larger picture", () -> pixelsPerSite() > 1.2 * whole);
        robot.type(KeyCode.MINUS);
        robot.type(KeyCode.MINUS);
        window.await("a smaller picture", () -> pixelsPerSite() < whole);
        robot.type(KeyCode.DIGIT0);
        window.await("the whole lattice", () -> pixelsPerSite() == whole);
    }

    @Test
    void wheelMagnifiesDragMovesAndDoubleClickFits(FxRobot robot) {
        final double whole = window.ask(this::pixelsPerSite);
        robot.moveTo("#picture").scroll(5, VerticalDirection.UP);
        window.await("a change of size", () -> pixelsPerSite() != whole);
        final double center = window.ask(() -> window.model().picture().pictureProperty().get().request().view().centerX());
        robot.drag("#picture").dropBy(40, 0);
        window.await("a change of place", () ->
                window.model().picture().pictureProperty().get().request().view().centerX() != center);
        robot.doubleClickOn("#picture");
        window.await("the whole lattice", () -> pixelsPerSite() == whole);
    }

    @Test
    void valueUnderThePointerIsThatOfTheFrame(FxRobot robot) {
        window.paused();
        robot.moveTo("#picture");
        window.await("a value", () -> !window.model().picture().pointerTextProperty().get().isEmpty());
        assertThat(window.find("#pointer", Label.class).getText()).matches("x = \\d+ {3}y = \\d+ {3}φ = [+−]0\\.\\d{4}");
    }

    @Test
    void digitsChooseTheField(FxRobot robot) {
        robot.type(KeyCode.DIGIT2);
        window.await("the displacement", () ->
                window.model().picture().pictureProperty().get().request().look().field() == FieldKind.DISPLACEMENT);
        robot.clickOn("#field-v");
        window.await("the velocity", () ->
                window.model().picture().pictureProperty().get().request().look().field() == FieldKind.VELOCITY);
    }

    @Test
    void wallsAreDrawnAndTheRangeIsLockedByAKey(FxRobot robot) {
        robot.type(KeyCode.DIGIT2).type(KeyCode.W);
        window.await("walls", () -> shown().request().look().overlays().walls());
        window.await("the displacement", () -> shown().request().look().field() == FieldKind.DISPLACEMENT);
        final ValueRange range = window.ask(() -> shown().range());
        robot.type(KeyCode.K);
        window.await("a locked range", () -> shown().request().range() instanceof RangeRule.Fixed);
        assertThat(window.ask(() -> shown().range())).isEqualTo(range);
        robot.type(KeyCode.DIGIT6);
        window.await("the local energy", () -> shown().request().look().field() == FieldKind.LOCAL_ENERGY);
        assertThat(window.ask(() -> shown().request().range())).isEqualTo(new RangeRule.Automatic());
    }

    private PaintedPicture shown() {
        return window.model().picture().pictureProperty().get();
    }

    @Test
    void keysSheetListsEveryAction(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#shortcut-sheet").queryAll()).hasSize(1);
        assertThat(robot.lookup("Pause or resume the run").queryAll()).isNotEmpty();
        assertThat(robot.lookup("Magnify the picture").queryAll()).isNotEmpty();
        robot.clickOn("Close");
        assertThat(robot.lookup("#shortcut-sheet").queryAll()).isEmpty();
    }

    @Test
    void darkAndLightAreChosenInTheMenu() {
        final Node root = window.find("#workbench", Node.class);
        window.act(() -> window.menuItem("theme-dark").fire());
        assertThat(window.ask(() -> window.model().picture().darkProperty().get())).isTrue();
        assertThat(root.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        window.act(() -> window.menuItem("theme-light").fire());
        assertThat(window.ask(() -> window.model().picture().darkProperty().get())).isFalse();
        final MenuItem play = window.menuItem("menu-play");
        assertThat(play.getText()).isEqualTo("Pause");
    }

    @Test
    void sampleStateOpensWithOneClick() {
        window.act(window.find("#sample-domain-wall", ButtonBase.class)::fire);
        window.await("the sample", () -> window.model().notices().messageProperty().get().toLowerCase(Locale.ROOT).contains("wall"));
        window.await("its frame", () -> window.model().run().openedProperty().get() == 2);
    }

    @Test
    void everyButtonAndFieldHasAnAccessibleName(FxRobot robot) {
        final Set<Node> controls = robot.lookup((Node node) -> node.isVisible()
                && (node instanceof ButtonBase || node instanceof ComboBoxBase<?> || node instanceof Slider
                || node instanceof TextField)).queryAll();
        assertThat(controls).hasSizeGreaterThan(25);
        assertThat(controls).filteredOn(node -> node.getAccessibleText() == null
                && !(node instanceof Labeled labeled && labeled.getText() != null)).isEmpty();
    }

    @Test
    void fieldsThatNeedMoreThanThePresentFrameSayWhatTheyLack(FxRobot robot) {
        robot.type(KeyCode.DIGIT9);
        window.await("words on the error", () -> window.find("#missing", Label.class).getText().contains("No network"));
        robot.type(KeyCode.DIGIT8);
        window.await("a change", () -> shown().request().look().field() == FieldKind.CHANGE && !shown().values().missing());
        assertThat(window.find("#field-note", Label.class).getText()).contains("step");
        assertThat(window.find("#missing", Label.class).isVisible()).isFalse();
        robot.type(KeyCode.DIGIT7);
        window.await("the domains", () -> shown().request().look().field() == FieldKind.DOMAINS);
    }
}
