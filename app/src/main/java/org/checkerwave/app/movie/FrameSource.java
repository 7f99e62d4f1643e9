package org.checkerwave.app.movie;

import org.checkerwave.simulation.Frame;

/** A stored trajectory: frames by number. Not thread-safe. */
public interface FrameSource extends AutoCloseable {

    /** How many frames there are. */
    long count();

    /** @param number from 0; cheapest in ascending order */
    Frame frame(long number);

    @Override
    void close();
}
