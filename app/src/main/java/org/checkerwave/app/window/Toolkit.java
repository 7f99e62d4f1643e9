package org.checkerwave.app.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import org.checkerwave.NativeLibrary;

/** The start of JavaFX, which can be tried once in a process. */
final class Toolkit {

    /** What JavaFX says where nothing but the display is missing. */
    private static final String NO_DISPLAY = "Unable to open DISPLAY";

    /** System property of JavaFX: windows go elsewhere, as into memory. */
    private static final String IN_MEMORY = "glass.platform";
    private static final List<String> DISPLAYS = List.of("DISPLAY", "WAYLAND_DISPLAY");

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
            return Optional.of(unavailable(e, System.getProperty(IN_MEMORY) != null || displayNamed(System.getProperty("os.name"), System.getenv())));
        }
    }

    /** Whether a window has anywhere to go: on Linux the environment names the display. */
    static boolean displayNamed(String system, Map<String, String> environment) {
        return !system.equals("Linux") || DISPLAYS.stream().anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
    }

    /** @param displayNamed where it is not, nothing else that is missing would help */
    static WindowUnavailable unavailable(Throwable failure, boolean displayNamed) {
        return NO_DISPLAY.equals(failure.getMessage()) || !displayNamed
                ? new WindowUnavailable("There is no display for the window.", true, failure)
                : new WindowUnavailable(NativeLibrary.reason("The window", failure), false, failure);
    }
}
