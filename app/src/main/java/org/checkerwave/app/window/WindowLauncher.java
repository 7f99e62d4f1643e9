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
        new Toolkit().start();
        Application.launch(CheckerwaveApplication.class, args);
    }
}
