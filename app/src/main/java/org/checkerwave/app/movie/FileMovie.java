package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FileNote;
import org.jspecify.annotations.Nullable;

/** What every movie in one file has in common: the part file, the checks, and what becomes of a failure. */
abstract class FileMovie implements MovieWriter {

    private final PartFile file;
    private final int width;
    private final int height;
    private @Nullable FileNote note;
    private long frames;
    private boolean ended;

    FileMovie(MovieFormat format, Path target, int width, int height, int framesPerSecond) {
        format.refusal(width, height, framesPerSecond).ifPresent(reason -> {
            throw new InvalidInput(reason);
        });
        this.file = new PartFile(target);
        this.width = width;
        this.height = height;
    }

    /** Opens the part file. */
    abstract void open(Path part) throws IOException;

    /** @param number of the frame, from 0 */
    abstract void write(BufferedImage image, long number) throws IOException;

    /** Writes what comes after the last frame. @param note null if there is none */
    abstract void finish(long frames, @Nullable FileNote note) throws IOException;

    /** Frees whatever is open; may be called again. */
    abstract void release() throws IOException;

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /** To be called at the end of every constructor. */
    final void begin() {
        attempt(() -> open(file.path()));
    }

    @Override
    public final void add(BufferedImage image) {
        if (image.getWidth() != width || image.getHeight() != height) {
            throw new InvalidInput("A frame of " + image.getWidth() + "×" + image.getHeight()
                    + " pixels does not fit into a movie of " + width + "×" + height + ".");
        }
        if (ended) {
            throw new IllegalStateException("The movie is closed.");
        }
        attempt(() -> write(image, frames));
        frames++;
    }

    @Override
    public final void describe(FileNote about) {
        note = about;
    }

    @Override
    public final long frameCount() {
        return frames;
    }

    @Override
    public final long bytes() {
        return file.size();
    }

    @Override
    public final void discard() {
        releaseQuietly();
        file.discard();
    }

    @Override
    public final void close() {
        if (ended) {
            return;
        }
        if (frames == 0) {
            discard();
            return;
        }
        attempt(() -> {
            finish(frames, note);
            ended = true;
            release();
            file.keep();
        });
    }

    private void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            releaseQuietly();
            throw file.failed(e);
        } catch (RuntimeException | Error e) {
            discard();
            throw e;
        }
    }

    private void releaseQuietly() {
        ended = true;
        try {
            release();
        } catch (IOException e) {
            // The file is given up.
        }
    }
}
