package org.checkerwave.app.window;

import javafx.application.Application;

/** Opens the window; does not extend Application, so that it runs from a plain class path. */
public final class WindowLauncher {

    private WindowLauncher() {
    }

    /**
     * Runs until the window is closed.
     *
     * @throws WindowUnavailable if there is no display or no toolkit for it
     */
    public static void main(String[] args) {
        requireDisplay();
        try {
            Application.launch(CheckerwaveApplication.class, args);
        } catch (UnsupportedOperationException | LinkageError e) {
            throw new WindowUnavailable("The window cannot be opened: " + e.getMessage() + ".", e);
        }
    }

    /** On Linux the toolkit ends the process itself where there is no display, so it must not be started. */
    private static void requireDisplay() {
        final boolean linux = System.getProperty("os.name").equals("Linux");
        final boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        if (linux && !headless && blank("DISPLAY") && blank("WAYLAND_DISPLAY")) {
            throw new WindowUnavailable("There is no display: DISPLAY is not set.", null);
        }
    }

    private static boolean blank(String variable) {
        final String value = System.getenv(variable);
        return value == null || value.isBlank();
    }
}
