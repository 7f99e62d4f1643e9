package org.checkerwave;

/**
 * Input that cannot be used. The message is one sentence for the user: it names what is wrong and the cure.
 * The command line ends with exit code 2 on it, the window shows it in a banner; a run in progress goes on.
 */
public final class InvalidInput extends RuntimeException {

    public InvalidInput(String message) {
        super(message);
    }

    public InvalidInput(String message, Throwable cause) {
        super(message, cause);
    }
}
