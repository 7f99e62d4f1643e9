package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.checkerwave.app.model.TileModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DockControlTest {

    @TempDir
    private Path folder;
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 32);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TileModel tile(String id) {
        return window.model().dock().tile(id);
    }

    private void awaitDrawn(String id) {
        window.await("the tile " + id, () -> tile(id).drawnProperty().get() != null);
    }

    private List<String> docked() {
        return window.ask(() -> window.find("#dock", Node.class).lookupAll(".tile").stream().map(Node::getId).toList());
    }

    private MenuItem item(String tile, String id) {
        return window.find("#menu-of-" + tile, MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    /** As a click on the item does. */
    private void toggle(String tile, String id) {
        window.act(() -> ((CheckMenuItem) item(tile, id)).setSelected(!((CheckMenuItem) item(tile, id)).isSelected()));
    }

    @Test
    void tilesAreChosenByMenuAndKeyAndHiddenByTheirOwnMenu(FxRobot robot) {
        assertThat(docked()).containsExactly("tile-order", "tile-length", "tile-correlation");
        window.act(() -> window.menuItem("menu-plot-structure").fire());
        awaitDrawn("structure");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        window.await("order hidden", () -> !tile("order").shownProperty().get());
        window.act(() -> item("length", "length-hide").fire());
        assertThat(docked()).containsExactly("tile-correlation", "tile-structure");
        window.act(() -> window.model().dock().tiles().forEach(tile -> tile.shownProperty().set(false)));
        assertThat(window.ask(() -> window.find("#dock", Node.class).isManaged())).isFalse();
    }

    @Test
    void aTileMovesToAWindowOfItsOwnAndBack(FxRobot robot) {
        awaitDrawn("order");
        final Node view = window.find("#tile-order", Node.class);
        final int before = window.ask(() -> Window.getWindows().size());
        robot.clickOn("#menu-of-order").clickOn("In a window of its own");
        assertThat(docked()).containsExactly("tile-length", "tile-correlation");
        final Stage own = (Stage) window.ask(() -> view.getScene().getWindow());
        assertThat(own.getTitle()).startsWith("Order");
        window.await("a drawing as large as the window", () -> tile("order").drawnProperty().get().width() > 600);
        window.act(() -> window.menuItem("theme-dark").fire());
        assertThat(own.getScene().getRoot().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("dark"));
        window.act(() -> window.menuItem("theme-light").fire());
        window.act(own::close);
        assertThat(docked()).containsExactly("tile-order", "tile-length", "tile-correlation");
        assertThat(window.ask(() -> tile("order").detachedProperty().get())).isFalse();
        assertThat(window.ask(() -> Window.getWindows().size())).isEqualTo(before);
        assertThat(own.getScene().getRoot().getChildrenUnmodifiable()).as("what the closed window still holds").isEmpty();
        window.await("a drawing for the dock", () -> tile("order").drawnProperty().get().width() < 400);
    }

    @Test
    void hidingADetachedTileClosesItsWindow() {
        awaitDrawn("order");
        final int before = window.ask(() -> Window.getWindows().size());
        toggle("order", "order-detach");
        assertThat(window.ask(() -> Window.getWindows().size())).isEqualTo(before + 1);
        window.act(() -> tile("order").shownProperty().set(false));
        assertThat(window.ask(() -> Window.getWindows().size())).isEqualTo(before);
        assertThat(docked()).containsExactly("tile-length", "tile-correlation");
    }

    @Test
    void axesAreSwitchedInTheMenuOfTheTile() {
        awaitDrawn("order");
        assertThat(window.ask(() -> tile("order").drawnProperty().get().figure().x().logarithmic())).isFalse();
        toggle("order", "order-log-x");
        window.await("logarithmic time", () -> tile("order").drawnProperty().get().figure().x().logarithmic());
        toggle("correlation", "correlation-collapse");
        window.await("collapsed distances", () -> tile("correlation").drawnProperty().get() != null
                && tile("correlation").drawnProperty().get().figure().x().label().contains("r / L½"));
    }

    @Test
    void valueUnderThePointerStandsInTheHeader(FxRobot robot) {
        awaitDrawn("order");
        robot.moveTo("#tile-order .figure");
        window.await("a value", () -> !tile("order").pointerTextProperty().get().isEmpty());
        assertThat(window.find("#value-order", Label.class).getText()).matches("t = \\S+ {3}φ = \\S+ {3}(φ rms|\\|mean φ\\|)");
        robot.moveTo("#picture");
        window.await("no value", () -> tile("order").pointerTextProperty().get().isEmpty());
    }

    @Test
    void aTableOfTheTileNamesTheRun() throws IOException {
        awaitDrawn("order");
        window.paused();
        final Path file = folder.resolve("order.csv");
        window.choose(file);
        window.act(() -> item("order", "order-export").fire());
        window.await("the notice", () -> window.model().notices().messageProperty().get().equals("Saved order.csv."));
        final List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).startsWith("# Checkerwave ");
        assertThat(lines.get(1)).startsWith("# Holstein model, 32×32 sites, shown up to t = ").contains(", saved at t = ", ", T = 0.1,", "seed 7",
                "solver window");
        assertThat(lines).contains("#   \"run\" : {", "#     \"seed\" : 7,");
        final var curve = window.ask(() -> tile("order").drawnProperty().get().figure().curves().getFirst());
        assertThat(lines).contains("φ rms," + curve.x()[0] + "," + curve.y()[0]);
    }

    @Test
    void aFolderThatIsNotThereGivesANotice() {
        awaitDrawn("order");
        window.choose(folder.resolve("missing").resolve("order.svg"));
        window.act(() -> item("order", "order-export").fire());
        window.await("the notice", () -> window.model().notices().messageProperty().get().contains("missing"));
    }
}
