package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.state.CdwFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProgramWindowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final ExecutorService background = ProgramWindow.backgroundThreads();
    private final FxThread fxThread = new FxThread();
    private ProgramWindow window;
    private Stage stage;

    @Start
    void stage(Stage first) {
        Platform.setImplicitExit(false);
        stage = first;
    }

    @AfterEach
    void close() throws Exception {
        ask(() -> {
            window.close();
            return null;
        });
    }

    @Test
    void fileOfAStateOpensWithoutTheStartPage() throws Exception {
        final Path file = folder.resolve("walls.cdw");
        CdwFile.write(file, Samples.state(Samples.load().stream().filter(sample -> sample.key().equals("domain-wall")).findFirst().orElseThrow()));
        final SquareLattice lattice = CdwFile.read(file).run().lattice();
        open(file.toString());
        await(() -> window.model().run().runProperty().get() != null);
        assertThat(ask(() -> window.model().run().runProperty().get().lattice())).isEqualTo(lattice);
        assertThat(ask(() -> window.model().gallery().shownProperty().get())).isFalse();
        await(() -> stage.getTitle().equals("walls.cdw – Checkerwave"));
        assertThat(ask(() -> stage.getIcons().getFirst().getWidth())).as("width of the window's icon").isEqualTo(128);
    }

    @Test
    void missingFileIsToldOfAndTheDefaultRunBegins() throws Exception {
        open(folder.resolve("missing.cdw").toString());
        await(() -> window.model().run().runProperty().get() != null);
        assertThat(ask(() -> window.model().run().runProperty().get().preset())).isEqualTo("coarsening");
        assertThat(ask(() -> window.model().notices().messageProperty().get())).contains("missing.cdw");
    }

    private void open(String file) throws Exception {
        ask(() -> {
            window = new ProgramWindow(Settings.in(folder.resolve("settings"), background), background);
            window.show(stage, file);
            return null;
        });
    }

    private <T> T ask(Callable<T> question) throws Exception {
        final CompletableFuture<T> answer = new CompletableFuture<>();
        fxThread.execute(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void await(Callable<Boolean> condition) throws Exception {
        final long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition)) {
            assertThat(System.nanoTime()).as("time until it is so").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
