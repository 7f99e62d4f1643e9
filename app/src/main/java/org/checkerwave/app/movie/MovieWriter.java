package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import org.checkerwave.app.figure.FileNote;

/**
 * A movie that is written frame by frame. It grows beside the target and takes its place with {@link #close()}; if
 * anything fails, or nothing was added, the target stays as it was and no part is left behind. Memory does not grow with
 * the number of frames. Used by one thread.
 */
public interface MovieWriter extends AutoCloseable {

    /** Adds a frame of the movie's size; the image may be used again afterwards. */
    void add(BufferedImage image);

    /** Says where the movie comes from; at any time before it is closed. */
    void describe(FileNote note);

    long frameCount();

    /** Size so far. */
    long bytes();

    /** Gives the movie up: nothing is kept. */
    void discard();

    /** Completes the movie and moves it to the target. */
    @Override
    void close();
}
