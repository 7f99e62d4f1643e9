package org.checkerwave.app.window;

import java.util.Objects;

/** The window cannot be opened, as on a machine without a display or without GTK. The message is one sentence for the user. */
public final class WindowUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean displayMissing;

    WindowUnavailable(String message, boolean displayMissing, Throwable cause) {
        super(message, cause);
        this.displayMissing = displayMissing;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** Whether nothing is wrong but that there is no display, as on a server. */
    boolean isDisplayMissing() {
        return displayMissing;
    }
}
