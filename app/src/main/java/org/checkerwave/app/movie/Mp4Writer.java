package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;

/**
 * Writes a movie frame by frame: H.264 in MP4, BT.709 colours, 4:2:0. The movie grows beside the target and is moved
 * over it by {@link #close()}; if anything fails, or nothing was added, the target stays as it was and no part is
 * left behind. Used by one thread.
 */
public final class Mp4Writer implements AutoCloseable {

    /** What the encoder allows in one frame. */
    private static final int MOST_PIXELS = 9_437_184;

    private final Path target;
    private final Path part;
    private final int width;
    private final int height;
    private VideoFrame converter;
    private H264Stream stream;
    private long frames;

    /**
     * Opens a movie.
     *
     * @param width of every frame in pixels, even
     * @param height of every frame in pixels, even
     * @throws InvalidInput for odd sizes, a folder that cannot be written, or a system without the native libraries
     */
    public Mp4Writer(Path target, int width, int height, int framesPerSecond) {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) {
            throw new InvalidInput("A movie of " + width + "×" + height
                    + " pixels cannot be written; width and height must be even.");
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new InvalidInput("A movie of " + width + "×" + height
                    + " pixels is too large for H.264; choose a smaller magnification, at most 3072×3072 pixels.");
        }
        if (framesPerSecond < 1) {
            throw new InvalidInput("A movie needs at least 1 frame per second, not " + framesPerSecond + ".");
        }
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling("." + this.target.getFileName() + ".part");
        this.width = width;
        this.height = height;
        Ffmpeg.load();
        requireWritableFolder();
        try {
            converter = new VideoFrame(width, height);
            stream = new H264Stream(part, width, height, framesPerSecond);
        } catch (MovieFailure e) {
            throw abandon(e.getMessage(), e);
        }
    }

    private void requireWritableFolder() {
        final Path folder = target.getParent();
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new InvalidInput("The movie " + target + " could not be written (" + folder
                    + " is not a folder that can be written to); choose another folder.");
        }
    }

    /** Adds a frame of the movie's size. */
    public void add(BufferedImage image) {
        if (image.getWidth() != width || image.getHeight() != height) {
            throw new InvalidInput("A frame of " + image.getWidth() + "×" + image.getHeight()
                    + " pixels does not fit into a movie of " + width + "×" + height + ".");
        }
        if (stream == null) {
            throw new IllegalStateException("The movie is closed.");
        }
        try {
            stream.write(converter.convert(image, frames));
            frames++;
        } catch (MovieFailure e) {
            throw abandon(e.getMessage(), e);
        }
    }

    public long frameCount() {
        return frames;
    }

    /** Gives the movie up: nothing is kept. */
    public void discard() {
        release();
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // A left-over part file does no harm.
        }
    }

    /** Completes the movie and moves it to the target. */
    @Override
    public void close() {
        if (stream == null) {
            return;
        }
        if (frames == 0) {
            discard();
            return;
        }
        try {
            stream.finish();
            release();
            SafeFile.moveOver(part, target);
        } catch (MovieFailure e) {
            throw abandon(e.getMessage(), e);
        } catch (IOException e) {
            throw abandon(SafeFile.reason(e), e);
        }
    }

    private void release() {
        if (stream != null) {
            stream.close();
            stream = null;
        }
        if (converter != null) {
            converter.close();
            converter = null;
        }
    }

    private InvalidInput abandon(String reason, Exception cause) {
        discard();
        return new InvalidInput("The movie " + target + " could not be written (" + reason
                + "); choose another folder, make room, or choose a smaller picture.", cause);
    }
}
