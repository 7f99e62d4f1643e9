package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.checkerwave.app.model.PaintedPicture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProbeControlTest {

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @BeforeEach
    void awaitPicture() {
        window.await("a picture", () -> window.model().picture().pictureProperty().get() != null);
        window.paused();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private int site() {
        return window.ask(() -> window.model().probe().siteProperty().get());
    }

    /** The middle of a site as it is drawn, on the screen. */
    private Point2D place(int x, int y) {
        return window.ask(() -> {
            final PaintedPicture shown = window.model().picture().pictureProperty().get();
            return window.find("#picture", Region.class).localToScreen(
                    shown.request().view().pixelX(x + 0.5, shown.request().width()),
                    shown.request().view().pixelY(y + 0.5, shown.request().height()));
        });
    }

    @Test
    void aSiteIsProbedByKeyMovedByArrowsChosenByClickAndPutAway(FxRobot robot) {
        assertThat(window.shows("#probe-card")).isFalse();
        robot.moveTo(place(8, 8)).clickOn(MouseButton.PRIMARY).type(KeyCode.I);
        assertThat(site()).isEqualTo(8 + 16 * 8);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.UP);
        assertThat(site()).isEqualTo(10 + 16 * 7);
        window.await("the exact solution", () -> !window.model().probe().cardProperty().get().sensitivities().isEmpty());
        assertThat(window.find("#probe-title", Label.class).getText()).startsWith("Site (10, 7)");
        final Region map = window.find("#probe-map-exact", Region.class);
        assertThat(map.getAccessibleText()).contains("∂n/∂Q, exact", "15×15");
        assertThat(map.getWidth()).isGreaterThan(60);
        robot.moveTo(place(3, 5)).clickOn(MouseButton.PRIMARY);
        assertThat(site()).isEqualTo(3 + 16 * 5);
        robot.press(MouseButton.PRIMARY).moveBy(30, 0).release(MouseButton.PRIMARY);
        assertThat(site()).isEqualTo(3 + 16 * 5);
        robot.type(KeyCode.ESCAPE);
        assertThat(site()).isEqualTo(-1);
        assertThat(window.shows("#probe-card")).isFalse();
    }

    @Test
    void altAndClickProbeTheSiteUnderThePointerAlsoInAnotherPeriod(FxRobot robot) {
        window.act(() -> {
            window.model().picture().tiledProperty().set(true);
            window.model().picture().zoom(0.4);
        });
        window.await("periods", () -> {
            final PaintedPicture shown = window.model().picture().pictureProperty().get();
            return shown.request().view().tiled() && shown.request().view().pixelsPerSite() * 18 < shown.request().width();
        });
        final Point2D place = place(-1, 2);
        // The test's keyboard does not reach the events of its mouse.
        window.act(() -> {
            final Region picture = window.find("#picture", Region.class);
            final Point2D inside = picture.localToScene(picture.screenToLocal(place));
            Event.fireEvent(picture, new MouseEvent(MouseEvent.MOUSE_PRESSED, inside.getX(), inside.getY(), place.getX(),
                    place.getY(), MouseButton.PRIMARY, 1, false, false, true, false, true, false, false, false, false, true,
                    new PickResult(picture, inside.getX(), inside.getY())));
        });
        assertThat(site()).isEqualTo(15 + 16 * 2);
        robot.clickOn("#probe-close");
        assertThat(site()).isEqualTo(-1);
    }
}
