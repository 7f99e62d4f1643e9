package org.checkerwave.app.model;

/** What a movie is made of. */
public enum MovieSource {
    /** The run from now on, as it is computed. */
    LIVE,
    /** The run so far, computed again from its start. */
    REPLAY,
    /** The moments that the timeline keeps, without computing anything. */
    KEPT
}
