package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.checkerwave.app.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OpeningTest {

    @TempDir
    private Path folder;

    private final ExecutorService background = ProgramWindow.backgroundThreads();
    private Stage stage;

    /** Not the first one, which other tests have given a size. */
    @Start
    void stage(Stage first) {
        Platform.setImplicitExit(false);
        stage = new Stage();
    }

    private static <T> T ask(Supplier<T> question) throws Exception {
        return CompletableFuture.supplyAsync(question, new FxThread()).get(30, TimeUnit.SECONDS);
    }

    private Settings settings(String json) throws Exception {
        return Settings.in(Files.writeString(folder.resolve("settings.json"), json).getParent(), background);
    }

    /** The program's window has all its ground from style sheets, the opening has none. */
    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void programComesOverTheSameGroundInTheSameWindow(String theme) throws Exception {
        final Settings settings = settings("{\"theme\": \"" + theme + "\", \"start-page\": false, \"window-width\": 640, \"window-height\": 480}");
        final Opening opening = new Opening(settings);
        final Scene first = ask(() -> {
            opening.show(stage);
            return stage.getScene();
        });
        assertThat(ask(stage::isShowing)).isTrue();
        final double width = ask(stage::getWidth);
        assertThat(ask(first::getWidth)).isEqualTo(640);
        assertThat(ask(first::getHeight)).isEqualTo(480);
        final ProgramWindow window = new ProgramWindow(settings, background);
        try {
            final Paint ground = ask(() -> {
                window.show(stage);
                stage.getScene().getRoot().applyCss();
                return ((Region) stage.getScene().lookup(".ground")).getBackground().getFills().getFirst().getFill();
            });
            assertThat(first.getFill()).isEqualTo(ground).isEqualTo(ThemeSwitch.ground(theme.equals("dark")));
            assertThat(ask(stage::getWidth)).isEqualTo(width);
            assertThat(ask(() -> stage.getScene().getWidth())).isEqualTo(640);
        } finally {
            ask(() -> {
                window.close();
                return null;
            });
        }
    }

    /** Until the lattice has moved nothing of the program's window is made; then its picture is where the opening's was. */
    @Test
    void latticeMovesFirstAndStaysWhereItIs() throws Exception {
        final Settings settings = settings("{\"start-page\": false, \"window-width\": 1000, \"window-height\": 700}");
        final Opening opening = new Opening(settings);
        final ProgramWindow window = new ProgramWindow(settings, background);
        try {
            final CompletableFuture<Long> moved = new CompletableFuture<>();
            final Scene first = ask(() -> {
                opening.show(stage);
                opening.run(window.model(), () -> moved.complete(window.model().picture().pictureProperty().get().request().frame().step()));
                return stage.getScene();
            });
            assertThat(moved.get(60, TimeUnit.SECONDS)).isPositive();
            assertThat(ask(stage::getScene)).isSameAs(first);
            assertThat(ask(() -> window.model().run().runProperty().get().preset())).isEqualTo("coarsening");
            assertThat(ask(() -> window.model().run().openedProperty().get())).isOne();
            final Bounds before = ask(() -> place(first));
            ask(() -> {
                window.show(stage);
                return null;
            });
            assertThat(ask(() -> window.model().run().preparingProperty().get())).isFalse();
            assertThat(ask(() -> window.model().run().openedProperty().get())).isOne();
            final Bounds whole = ask(() -> {
                final Bounds last = place(stage.getScene());
                window.close();
                return last;
            });
            assertThat(before.getMinX()).isCloseTo(whole.getMinX(), offset(16.0));
            final Bounds again = ask(() -> {
                new Opening(settings).show(stage);
                final Pane root = (Pane) stage.getScene().getRoot();
                final Region picture = new Region();
                picture.setId("picture");
                root.getChildren().add(picture);
                return place(stage.getScene());
            });
            assertThat(again.getMinX()).isCloseTo(whole.getMinX(), offset(1.0));
            assertThat(again.getMaxX()).isCloseTo(whole.getMaxX(), offset(1.0));
            assertThat(again.getMinY()).isCloseTo(whole.getMinY(), offset(1.0));
            assertThat(again.getMaxY()).isCloseTo(whole.getMaxY(), offset(1.0));
        } finally {
            ask(() -> {
                window.close();
                return null;
            });
        }
    }

    private static Bounds place(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        final Node picture = scene.lookup("#picture");
        return picture.localToScene(picture.getLayoutBounds());
    }
}
