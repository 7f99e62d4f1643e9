package org.checkerwave.app.movie;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.simulation.Frame;

/** Draws a stored trajectory into a movie. */
public final class MovieRendering {

    /** How far it is, and whether to go on; asked on the thread that renders. */
    public interface Progress {

        /** @param frames done so far @param asked in all @param bytes size so far */
        void done(long frames, long asked, long bytes);

        boolean cancelled();
    }

    private MovieRendering() {
    }

    /**
     * Renders all frames and completes the movie, or leaves nothing of it.
     *
     * @param note says where the movie comes from, given its last frame
     * @throws CancellationException if it was cancelled
     */
    public static void render(FrameSource frames, Movie movie, Function<Frame, FileNote> note, Progress progress) {
        try {
            Frame last = null;
            for (long number = 0; number < frames.count(); number++) {
                if (progress.cancelled()) {
                    throw new CancellationException("The movie was cancelled.");
                }
                last = frames.frame(number);
                movie.add(last);
                progress.done(movie.frameCount(), frames.count(), movie.bytes());
            }
            movie.describe(note.apply(last));
            movie.close();
        } catch (RuntimeException | Error e) {
            movie.discard();
            throw e;
        }
    }
}
