package org.checkerwave.app;

import java.util.Locale;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether there is anything to show a window on. */
final class Display {

    private static final Logger LOG = LoggerFactory.getLogger(Display.class);

    private Display() {
    }

    /** Starts JavaFX; false where it cannot start. */
    static boolean available() {
        if (withoutDisplayServer()) {
            return false;
        }
        try {
            Platform.startup(() -> { });
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.info("JavaFX cannot start", e);
            return false;
        }
    }

    /** True on Linux without X11 and Wayland, unless JavaFX was told to draw into memory. */
    private static boolean withoutDisplayServer() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                && System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null
                && System.getProperty("glass.platform") == null;
    }
}
