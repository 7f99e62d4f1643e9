package org.checkerwave.app.movie;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RecordedCommand;
import org.checkerwave.simulation.Simulation;

/**
 * The trajectory that led to a checkpoint, computed again from its origin and its commands: every so many steps a frame,
 * from t = 0 of the last reset to the checkpoint.
 */
public final class ReplayedRun implements FrameSource {

    private final Checkpoint end;
    private final int every;
    private final int threads;
    private final BooleanSupplier cancelled;
    private Simulation simulation;
    private int carriedOut;
    private long resets;
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
     * The state right after the step, before the commands that were carried out there.
     *
     * @throws CancellationException if it was cancelled
     */
    @Override
    public Frame frame(long number) {
        if (simulation == null || number < shown) {
            restart();
        }
        shown = number;
        advance(number * every);
        return simulation.frame();
    }

    private void restart() {
        close();
        carriedOut = 0;
        resets = 0;
        simulation = Simulation.start(end.origin(), threads);
    }

    private void advance(long step) {
        final List<RecordedCommand> history = end.history();
        while (resets < end.beginning() || simulation.stepCount() < step) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The replay was cancelled.");
            }
            // A reset of earlier versions was recorded with the step after it, 0.
            if (carriedOut < history.size() && history.get(carriedOut).step() <= simulation.stepCount()) {
                carryOut(history.get(carriedOut).command());
            } else {
                simulation.step();
            }
        }
    }

    private void carryOut(Command command) {
        simulation.apply(command);
        carriedOut++;
        if (command instanceof Command.Reset) {
            resets++;
        }
    }

    /** Whether the replay comes to the checkpoint to the last bit; another processor may round otherwise. */
    public boolean reachesTheEnd() {
        frame(count() - 1);
        advance(end.step());
        while (carriedOut < end.history().size()) {
            carryOut(end.history().get(carriedOut).command());
        }
        final Frame there = simulation.frame();
        return Arrays.equals(there.displacement(), end.displacement()) && Arrays.equals(there.velocity(), end.velocity());
    }

    @Override
    public void close() {
        if (simulation != null) {
            simulation.close();
            simulation = null;
        }
    }
}
