package org.checkerwave.app.cli;

/** Work was stopped on the way by the user or the system; what is done is kept. The message says how to go on. */
final class Interrupted extends RuntimeException {

    /** What a shell gives for a process that Ctrl-C ended: 128 + SIGINT. */
    static final int EXIT_CODE = 130;

    private static final long serialVersionUID = 1;

    Interrupted(String message) {
        super(message);
    }
}
