package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.checkerwave.app.model.Theme;
import org.checkerwave.app.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** As in a home that can only be read. */
@ExtendWith(ApplicationExtension.class)
class UnwritableSettingsTest {

    @TempDir
    private Path folder;

    @Test
    void theProgramStartsKeepsSettingsInMemoryAndNamesTheFolderOnce() throws Exception {
        // Nothing can be read or made below a link to nowhere, whoever runs the test.
        final Path settings = Files.createSymbolicLink(folder.resolve("home"), folder.resolve("nowhere/home")).resolve("checkerwave");
        final ExecutorService background = ProgramWindow.backgroundThreads();
        final ProgramWindow window = new ProgramWindow(Settings.in(settings, background), background);
        final List<String> said = new CopyOnWriteArrayList<>();
        try {
            WaitForAsyncUtils.asyncFx(() -> {
                said.add(window.model().notices().messageProperty().get());
                window.model().notices().messageProperty().addListener((_, _, message) -> said.add(message));
                window.show(new Stage());
                window.model().appearance().themeProperty().set(Theme.DARK);
            }).get(30, TimeUnit.SECONDS);
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.model().picture().pictureProperty().get() != null
                    && said.stream().anyMatch(sentence -> sentence.contains(settings.toString())));
            WaitForAsyncUtils.asyncFx(() -> window.model().appearance().themeProperty().set(Theme.LIGHT)).get(30, TimeUnit.SECONDS);
        } finally {
            WaitForAsyncUtils.asyncFx(window::close).get(30, TimeUnit.SECONDS);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said.stream().filter(sentence -> sentence.contains(settings.toString()))).hasSize(1);
        assertThat(window.model().appearance().themeProperty().get()).isEqualTo(Theme.LIGHT);
    }
}
