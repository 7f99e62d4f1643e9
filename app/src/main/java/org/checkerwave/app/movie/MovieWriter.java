package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.checkerwave.Memory;
import org.checkerwave.app.figure.FileNote;

/**
 * A movie that is written frame by frame. It grows beside the target and takes its place with {@link #close()}; if
 * anything fails, or nothing was added, the target stays as it was and no part is left behind. Memory grows by a few
 * bytes a frame at most. Used by one thread.
 */
public interface MovieWriter extends AutoCloseable {

    /**
     * Opens a movie of the format that the name ends in.
     *
     * @param width of every frame in pixels
     * @param height of every frame in pixels
     * @param palette colours 0xRRGGBB that a format with few colours is to keep exact; at most 256
     * @throws org.checkerwave.InvalidInput for a size or rate that the format has not, or a folder that cannot be written
     */
    static MovieWriter open(Path target, int width, int height, int framesPerSecond, int[] palette) {
        final MovieFormat format = MovieFormat.of(target);
        // No memory would help where the format has no such movie.
        if (format.refusal(width, height, framesPerSecond).isEmpty()) {
            // A frame as it is painted, and what the format keeps of it and of the one before.
            Memory.require("A movie of " + width + "×" + height + " pixels", 3L * Integer.BYTES * width * height, "choose a smaller magnification");
        }
        return switch (format) {
            case MP4 -> new Mp4Writer(target, width, height, framesPerSecond);
            case GIF -> new GifWriter(target, width, height, framesPerSecond, palette);
            case APNG -> new ApngWriter(target, width, height, framesPerSecond);
            case PNG -> new PngSequenceWriter(target, width, height, framesPerSecond);
        };
    }

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
