package org.checkerwave.app.window;

import java.util.Optional;
import javafx.application.Platform;
import org.checkerwave.NativeLibrary;

/** The start of JavaFX, which can be tried once in a process. */
final class Toolkit {

    /** What JavaFX says where nothing but the display is missing. */
    private static final String NO_DISPLAY = "Unable to open DISPLAY";

    private boolean tried;
    private Optional<WindowUnavailable> failure = Optional.empty();

    /**
     * Starts it unless it runs; later calls end as the first one did.
     *
     * @throws WindowUnavailable if there is no display or no toolkit for it
     */
    synchronized void start() {
        if (!tried) {
            tried = true;
            failure = attempt();
        }
        failure.ifPresent(reason -> {
            throw reason;
        });
    }

    private static Optional<WindowUnavailable> attempt() {
        try {
            Platform.startup(() -> { });
            return Optional.empty();
        } catch (IllegalStateException _) {
            // Somebody else has started it.
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(unavailable(e));
        }
    }

    static WindowUnavailable unavailable(Throwable failure) {
        return NO_DISPLAY.equals(failure.getMessage())
                ? new WindowUnavailable("There is no display for the window.", true, failure)
                : new WindowUnavailable(NativeLibrary.reason("The window", failure), false, failure);
    }
}
