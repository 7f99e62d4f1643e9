package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.checkerwave.app.movie.FrameThread;
import org.checkerwave.app.movie.Movie;
import org.checkerwave.app.movie.MovieEncoders;
import org.checkerwave.app.movie.MovieStyle;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The movie of a run's order parameter, drawn and encoded on a thread of its own; APNG where the system has no MP4. */
final class RunMovie {

    private static final Logger LOG = LoggerFactory.getLogger(RunMovie.class);
    private static final int PIXELS = 768;
    private static final int FRAMES_PER_SECOND = 20;

    private final FrameThread thread;
    /** Owned by the thread until it has ended. */
    private final Movie movie;
    private final Path target;

    /** @param note text in the corner of the picture */
    RunMovie(Path target, SquareLattice lattice, String note) {
        final MovieEncoders encoders = MovieEncoders.ofThisSystem();
        final Path possible = encoders.orPureJava(target);
        if (!possible.equals(target)) {
            LOG.warn("This system has no encoder for MP4, so the movie becomes {}", possible);
        }
        this.target = possible;
        final Look look = new Look(FieldKind.PHI, ColorMaps.load().diverging(true), false);
        this.movie = new Movie(possible, new MovieStyle(new PictureStyle(look, PictureStyle.fitting(lattice, PIXELS), true),
                true, Optional.empty(), note), FRAMES_PER_SECOND, encoders);
        this.thread = new FrameThread("checkerwave-movie", movie::add);
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
