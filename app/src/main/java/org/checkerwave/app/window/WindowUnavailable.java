package org.checkerwave.app.window;

/** The window cannot be opened, as on a machine without a display. */
public final class WindowUnavailable extends RuntimeException {

    WindowUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
