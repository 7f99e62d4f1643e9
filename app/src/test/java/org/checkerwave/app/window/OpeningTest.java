package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.checkerwave.app.settings.Settings;
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
}
