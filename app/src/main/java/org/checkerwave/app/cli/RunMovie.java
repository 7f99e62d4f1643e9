package org.checkerwave.app.cli;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.checkerwave.app.movie.Mp4Writer;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.FieldSource;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.PictureComposer;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.app.picture.RangeChooser;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;

/** The movie of a run's order parameter, drawn and encoded on a thread of its own. */
final class RunMovie implements AutoCloseable {

    private static final int PIXELS = 768;
    private static final int FRAMES_PER_SECOND = 20;

    private final Path target;
    private final String note;
    private final PictureComposer composer;
    private final FieldSource source = new FieldSource();
    private final RangeChooser ranges = new RangeChooser();
    private final FrameThread thread;
    /** Owned by the thread until it has ended. */
    private Mp4Writer writer;

    /** @param note text in the corner of the picture */
    RunMovie(Path target, SquareLattice lattice, String note) {
        this.target = target;
        this.note = note;
        this.composer = new PictureComposer(new PictureStyle(new Look(FieldKind.PHI, ColorMaps.load().diverging(true), false),
                PictureStyle.fitting(lattice, PIXELS), true));
        this.thread = new FrameThread("checkerwave-movie", this::encode);
    }

    /** Takes the frame as the next picture; waits if too many do already. */
    void send(Frame frame) {
        thread.send(frame);
    }

    private void encode(Frame frame) {
        final FieldValues values = source.of(frame, FieldKind.PHI);
        final BufferedImage image = composer.compose(values, ranges.choose(values), note);
        if (writer == null) {
            writer = new Mp4Writer(target, image.getWidth(), image.getHeight(), FRAMES_PER_SECOND);
        }
        writer.add(image);
    }

    /** Completes the movie; throws what went wrong with it at any time. */
    @Override
    public void close() {
        thread.close();
        if (writer != null) {
            writer.close();
        }
    }
}
