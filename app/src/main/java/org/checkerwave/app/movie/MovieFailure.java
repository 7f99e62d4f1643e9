package org.checkerwave.app.movie;

/** A native call failed; {@link Mp4Writer} makes one sentence for the user of it. */
final class MovieFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    MovieFailure(String action, String reason) {
        super(action + ": " + reason);
    }
}
