package org.checkerwave.app.movie;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Replay;
import org.jspecify.annotations.Nullable;

/**
 * The trajectory that led to a checkpoint, computed again from its origin and its commands: every so many steps a frame,
 * from t = 0 of the last reset to the checkpoint.
 */
public final class ReplayedRun implements FrameSource {

    private final Checkpoint end;
    private final int every;
    private final int threads;
    private final BooleanSupplier cancelled;
    private @Nullable Replay replay;
    private long shown;

    /**
     * @param every steps between two frames, at least 1
     * @param threads at most this many compute at once
     * @param cancelled asked between steps
     */
    public ReplayedRun(Checkpoint end, int every, int threads, BooleanSupplier cancelled) {
        this.end = end;
        this.every = every;
        this.threads = threads;
        this.cancelled = cancelled;
    }

    @Override
    public long count() {
        return end.step() / every + 1;
    }

    /**
     * The state right after the step, before the commands that were carried out there; at the end after them.
     *
     * @throws CancellationException if it was cancelled
     */
    @Override
    public Frame frame(long number) {
        return at(number).simulation().frame();
    }

    private Replay at(long number) {
        final Replay there = replay == null || number < shown ? restarted() : replay;
        shown = number;
        advance(there, number * every);
        return there;
    }

    private Replay restarted() {
        close();
        final Replay begun = new Replay(end.origin(), end.history(), end.step(), end.step(), threads);
        replay = begun;
        return begun;
    }

    private void advance(Replay going, long step) {
        while (!going.afterLastReset() || going.simulation().stepCount() < step) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The replay was cancelled.");
            }
            going.advance();
        }
    }

    /** Whether the replay comes to the checkpoint to the last bit; another processor may round otherwise. */
    public boolean reachesTheEnd() {
        final Replay last = at(count() - 1);
        advance(last, end.step());
        final Frame there = last.simulation().frame();
        return Arrays.equals(there.displacement(), end.displacement()) && Arrays.equals(there.velocity(), end.velocity());
    }

    @Override
    public void close() {
        if (replay != null) {
            replay.close();
            replay = null;
        }
    }
}
