package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.checkerwave.app.model.NamedLook;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.RangeModel;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Relief;
import org.checkerwave.app.picture.ValueRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LookControlTest {

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 32);
    }

    @BeforeEach
    void awaitPicture() {
        window.await("a picture", () -> shown() != null);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private PaintedPicture shown() {
        return window.model().picture().pictureProperty().get();
    }

    private <T> void choose(String id, T value) {
        @SuppressWarnings("unchecked")
        final ComboBox<T> list = window.find(id, ComboBox.class);
        window.act(() -> list.setValue(value));
    }

    @Test
    void aNamedLookSetsFieldAndOverlaysAtOnce() {
        final NamedLook walls = window.ask(() -> window.model().views().views().get(1));
        choose("#view", walls);
        window.await("walls on the displacement", () -> shown().values().kind() == FieldKind.DISPLACEMENT
                && shown().request().look().overlays().contours());
        final CheckMenuItem contours = (CheckMenuItem) window.find("#overlays", MenuButton.class).getItems().get(1);
        assertThat(contours.isSelected()).isTrue();
        window.act(() -> contours.setSelected(false));
        window.await("no contours", () -> !shown().request().look().overlays().contours());
        assertThat(window.ask(() -> window.find("#view", ComboBox.class).getValue())).isNull();
    }

    @Test
    void typedRangesAreTakenAndNonsenseIsRefusedInWords(FxRobot robot) {
        choose("#range", RangeModel.Mode.TYPED);
        assertThat(window.find("#range-low", TextField.class).getText()).isEqualTo("-0.5");
        type("#range-high", "0.2");
        window.await("the range", () -> shown().range().equals(new ValueRange(-0.5, 0.2)));
        type("#range-low", "7");
        window.await("a refusal", () -> window.notice().contains("minimum below the maximum"));
        type("#range-low", "abc");
        window.await("a refusal", () -> window.notice().contains("abc"));
        assertThat(window.ask(() -> shown().range())).isEqualTo(new ValueRange(-0.5, 0.2));
        robot.clickOn("#picture").type(KeyCode.DIGIT2);
        window.await("an automatic range", () -> shown().values().kind() == FieldKind.DISPLACEMENT
                && shown().range().minimum() == -shown().range().maximum());
    }

    /** Gives the field itself the key, which a window without the focus would not get. */
    private void type(String id, String text) {
        final TextField field = window.find(id, TextField.class);
        // Until it has been drawn once it knows no keys.
        window.await("a field that knows its keys", () -> field.getSkin() != null);
        window.act(() -> {
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    }

    @Test
    void aChosenMapColoursThePicture() {
        choose("#map", "ember");
        window.await("its colours", () -> shown().request().look().colors().name().equals("ember"));
    }

    @Test
    void tilingFillsThePictureAndZoomGoesDownToOneSite(FxRobot robot) {
        robot.type(KeyCode.MINUS).type(KeyCode.MINUS).type(KeyCode.MINUS);
        window.await("empty corners", () -> shown().argb()[0] == 0);
        robot.type(KeyCode.T);
        window.await("full corners", () -> shown().argb()[0] != 0);
        window.act(() -> window.model().picture().zoom(1e6));
        window.await("one site", () -> shown().request().view().pixelsPerSite()
                == Math.min(shown().request().width(), shown().request().height()));
    }

    @Test
    void aCoarserPictureHasFewerPixels() {
        final int full = window.ask(() -> shown().request().width());
        window.act(() -> window.model().picture().coarsenessProperty().set(2));
        window.await("half the pixels", () -> shown().request().width() == full / 2);
    }

    @Test
    void theReliefIsTurnedByArrowKeysAndByDragging(FxRobot robot) {
        robot.type(KeyCode.R);
        window.await("a relief", () -> shown().request().relief().isPresent());
        robot.clickOn("#picture").type(KeyCode.RIGHT).type(KeyCode.PAGE_UP);
        window.await("a turned and higher one", () -> shown().request().relief().orElseThrow().azimuth()
                > Relief.DEFAULT.azimuth() && shown().request().relief().orElseThrow().height() > Relief.DEFAULT.height());
        final double tilt = window.ask(() -> shown().request().relief().orElseThrow().tilt());
        robot.drag("#picture").dropBy(0, 30);
        window.await("a steeper one", () -> shown().request().relief().orElseThrow().tilt() > tilt);
        robot.type(KeyCode.R);
        window.await("the plane picture", () -> shown().request().relief().isEmpty());
    }
}
