package org.checkerwave.app.movie;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.simulation.Frame;

/** A movie that frames are drawn into; opened with the first of them, as that decides its size. Used by one thread. */
public final class Movie implements AutoCloseable {

    private final Path target;
    private final MovieStyle style;
    private final int framesPerSecond;
    private MoviePainter painter;
    private MovieWriter writer;

    public Movie(Path target, MovieStyle style, int framesPerSecond) {
        this.target = target;
        this.style = style;
        this.framesPerSecond = framesPerSecond;
    }

    /** Adds a frame. @throws org.checkerwave.InvalidInput if the movie cannot be written; nothing is left of it */
    public void add(Frame frame) {
        if (writer == null) {
            painter = new MoviePainter(style);
            final Dimension size = painter.size(frame);
            writer = MovieWriter.open(target, size.width, size.height, framesPerSecond, painter.palette());
        }
        final BufferedImage image;
        try {
            image = painter.paint(frame);
        } catch (RuntimeException | Error e) {
            writer.discard();
            throw e;
        }
        writer.add(image);
    }

    public long frameCount() {
        return writer == null ? 0 : writer.frameCount();
    }

    /** Size of the file so far. */
    public long bytes() {
        return writer == null ? 0 : writer.bytes();
    }

    /** Says where the movie comes from. */
    public void describe(FileNote note) {
        if (writer != null) {
            writer.describe(note);
        }
    }

    /** Gives it up: nothing is kept. */
    public void discard() {
        if (writer != null) {
            writer.discard();
        }
    }

    /** Completes it; of no frames there is no movie. */
    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
    }
}
