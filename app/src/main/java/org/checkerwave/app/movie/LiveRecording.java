package org.checkerwave.app.movie;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.StepWatcher;
import org.jspecify.annotations.Nullable;

/**
 * A live run into a movie. Drawing and encoding have a thread of their own; when it falls behind, a few frames wait and
 * then the run does, so that the movie has every one of them. Progress may be asked for on any thread.
 */
public final class LiveRecording implements StepWatcher {

    private final Movie movie;
    private final FrameThread thread;
    private final BiFunction<Simulation, Frame, FileNote> note;
    private final Consumer<Throwable> ended;
    private final Runnable over;
    private final int every;
    private final long most;
    private long firstStep;
    private @Nullable Frame last;
    private long sent;
    private volatile long frames;
    private volatile long bytes;
    private volatile boolean cancelled;

    /**
     * @param sites of the run's lattice
     * @param every steps between two frames, at least 1
     * @param most frames to take; 0 for as many as come
     * @param note says where the movie comes from, given the run at its end and the last frame
     * @param over told as soon as no more frames are wanted, as the movie cannot be written or has its length; the recording
     *     should then be ended
     * @param ended told when the movie is complete, with null, or is not, with the reason; a {@link CancellationException}
     *     after {@link #cancel}
     */
    public LiveRecording(Movie movie, int sites, int every, long most, BiFunction<Simulation, Frame, FileNote> note, Runnable over,
            Consumer<Throwable> ended) {
        this.movie = movie;
        this.every = every;
        this.most = most;
        this.note = note;
        this.over = over;
        this.ended = ended;
        this.thread = new FrameThread("checkerwave-recording", sites, this::draw);
    }

    private void draw(Frame frame) {
        try {
            movie.add(frame);
        } catch (RuntimeException | Error e) {
            over.run();
            throw e;
        }
        frames = movie.frameCount();
        bytes = movie.bytes();
    }

    @Override
    public void begins(Simulation simulation) {
        firstStep = simulation.stepCount();
        record(simulation);
    }

    @Override
    public boolean goesOn(Simulation simulation) {
        // After a reset the count is below the first, and the distance is kept all the same.
        if (Math.floorMod(simulation.stepCount() - firstStep, every) == 0) {
            record(simulation);
        }
        return true;
    }

    private void record(Simulation simulation) {
        if (most > 0 && sent == most) {
            return;
        }
        final Frame frame = simulation.frame();
        last = frame;
        thread.send(frame);
        sent++;
        if (sent == most) {
            over.run();
        }
    }

    @Override
    public void ends(Simulation simulation) {
        try {
            final FileNote about = note.apply(simulation, Objects.requireNonNull(last));
            thread.finish(failure -> complete(failure, about));
        } catch (RuntimeException | Error e) {
            thread.abandon();
            thread.finish(_ -> complete(e, null));
        }
    }

    private void complete(@Nullable Throwable failure, @Nullable FileNote about) {
        Throwable outcome = failure;
        try {
            if (cancelled) {
                movie.discard();
                outcome = new CancellationException("The recording was cancelled.");
            } else if (failure == null) {
                movie.describe(Objects.requireNonNull(about));
                movie.close();
            } else {
                movie.discard();
            }
        } catch (RuntimeException | Error e) {
            outcome = e;
        }
        ended.accept(outcome);
    }

    /** Gives the movie up as soon as the recording is ended; frames that wait are dropped, so that the run goes on at once. */
    public void cancel() {
        cancelled = true;
        thread.abandon();
    }

    /** The run is gone before the recording has begun. */
    public void neverBegan() {
        thread.finish(_ -> ended.accept(new CancellationException("The run ended before the recording began.")));
    }

    public long frames() {
        return frames;
    }

    public long bytes() {
        return bytes;
    }

    /** How long the run has waited for the encoder, in seconds. */
    public double waited() {
        return thread.waited() * 1e-9;
    }
}
