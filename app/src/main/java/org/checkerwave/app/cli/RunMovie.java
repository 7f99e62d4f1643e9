package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.checkerwave.app.movie.FrameThread;
import org.checkerwave.app.movie.Movie;
import org.checkerwave.app.movie.MovieStyle;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;

/** The movie of a run's order parameter, drawn and encoded on a thread of its own. */
final class RunMovie {

    private static final int PIXELS = 768;
    private static final int FRAMES_PER_SECOND = 20;

    private final FrameThread thread;
    /** Owned by the thread until it has ended. */
    private final Movie movie;
    private final Path target;

    /** @param note text in the corner of the picture */
    RunMovie(Path target, SquareLattice lattice, String note) {
        this.target = target;
        final Look look = new Look(FieldKind.PHI, ColorMaps.load().diverging(true), false);
        this.movie = new Movie(target, new MovieStyle(new PictureStyle(look, PictureStyle.fitting(lattice, PIXELS), true),
                true, Optional.empty(), note), FRAMES_PER_SECOND);
        this.thread = new FrameThread("checkerwave-movie", lattice.sites(), movie::add);
    }

    /** Takes the frame as the next picture; waits if too many do already. */
    void send(Frame frame) {
        thread.send(frame);
    }

    /** Completes the movie; throws what went wrong with it at any time. @param record of the run that it shows */
    void close(RunRecord record) {
        thread.close();
        movie.describe(record.note(target));
        movie.close();
    }
}
