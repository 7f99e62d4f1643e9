package org.checkerwave.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.selftest.Check;
import org.checkerwave.app.selftest.Outcome;
import org.checkerwave.app.settings.Settings;

/** The program's window opens, with settings of its own, and the first picture of its run is painted. */
public final class WindowCheck implements Check {

    private static final long PATIENCE_SECONDS = 60;
    /** A disordered start has hundreds. */
    private static final int LEAST_COLORS = 16;

    private final Toolkit toolkit;
    private final FxThread fxThread = new FxThread();

    WindowCheck(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** The checks that need JavaFX. */
    public static List<Check> all() {
        final Toolkit toolkit = new Toolkit();
        return List.of(new ToolkitCheck(toolkit), new WindowCheck(toolkit));
    }

    @Override
    public String name() {
        return "window";
    }

    @Override
    public Outcome run() throws Exception {
        try {
            toolkit.start();
        } catch (WindowUnavailable e) {
            return new Outcome.Skipped(e.isDisplayMissing() ? e.getMessage() : "JavaFX does not start (see above).");
        }
        final Path folder = Files.createTempDirectory("checkerwave-self-test");
        final ExecutorService background = ProgramWindow.backgroundThreads();
        try {
            final ProgramWindow window = new ProgramWindow(Settings.in(folder, background), background);
            final CompletableFuture<Outcome> found = new CompletableFuture<>();
            try {
                fxThread.execute(() -> open(window, found));
                return found.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } finally {
                final CompletableFuture<Void> closed = CompletableFuture.runAsync(window::close, fxThread);
                closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (TimeoutException _) {
            return new Outcome.Failed("The window has no picture after " + PATIENCE_SECONDS + " s.");
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case Exception cause -> cause;
                case Error cause -> throw cause;
                case null, default -> e;
            };
        } finally {
            background.shutdown();
            background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            delete(folder);
        }
    }

    private static void open(ProgramWindow window, CompletableFuture<Outcome> found) {
        try {
            // The end of this window is not that of the process.
            Platform.setImplicitExit(false);
            window.model().picture().pictureProperty().addListener((_, _, picture) -> found.complete(outcome(picture)));
            window.show(new Stage());
        } catch (RuntimeException | LinkageError e) {
            found.completeExceptionally(e);
        }
    }

    private static Outcome outcome(PaintedPicture picture) {
        final int pixels = picture.request().width() * picture.request().height();
        final long colors = Arrays.stream(picture.argb(), 0, pixels).distinct().count();
        return colors >= LEAST_COLORS
                ? new Outcome.Passed("first picture of " + picture.request().frame().lattice() + " sites painted, " + colors + " colours")
                : new Outcome.Failed("The first picture has " + colors + " colours only.");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (final Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
