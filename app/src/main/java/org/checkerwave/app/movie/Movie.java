package org.checkerwave.app.movie;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** A movie that frames are drawn into; opened with the first of them, as that decides its size. Used by one thread. */
public final class Movie implements AutoCloseable {

    private final Path target;
    private final MovieStyle style;
    private final int framesPerSecond;
    private @Nullable Opened opened;

    private record Opened(MoviePainter painter, MovieWriter writer) {
    }

    public Movie(Path target, MovieStyle style, int framesPerSecond) {
        this.target = target;
        this.style = style;
        this.framesPerSecond = framesPerSecond;
    }

    /** Adds a frame. @throws org.checkerwave.InvalidInput if the movie cannot be written; nothing is left of it */
    public void add(Frame frame) {
        final Opened now = opened == null ? open(frame) : opened;
        final BufferedImage image;
        try {
            image = now.painter().paint(frame);
        } catch (RuntimeException | Error e) {
            now.writer().discard();
            throw e;
        }
        now.writer().add(image);
    }

    private Opened open(Frame frame) {
        final MoviePainter painter = new MoviePainter(style);
        final Dimension size = painter.size(frame);
        final Opened now = new Opened(painter, MovieWriter.open(target, size.width, size.height, framesPerSecond, painter.palette()));
        opened = now;
        return now;
    }

    public long frameCount() {
        return opened == null ? 0 : opened.writer().frameCount();
    }

    /** Size of the file so far. */
    public long bytes() {
        return opened == null ? 0 : opened.writer().bytes();
    }

    /** Says where the movie comes from. */
    public void describe(FileNote note) {
        if (opened != null) {
            opened.writer().describe(note);
        }
    }

    /** Gives it up: nothing is kept. */
    public void discard() {
        if (opened != null) {
            opened.writer().discard();
        }
    }

    /** Completes it; of no frames there is no movie. */
    @Override
    public void close() {
        if (opened != null) {
            opened.writer().close();
        }
    }
}
