package org.checkerwave.simulation;

import java.util.List;

/**
 * A run that is done again from its start and its recorded commands, step by step, to the same bits. Used by one thread.
 *
 * <p>The steps that a reset ended are done again too, so that a replay can be watched from its beginning.
 */
public final class Replay implements AutoCloseable {

    private final Simulation simulation;
    private final List<RecordedCommand> history;
    private final long end;
    private final boolean whole;
    private int carriedOut;

    /**
     * Stands at t = 0 of the origin.
     *
     * @param until steps after the last reset to be done, at most {@code end}; changes made at that step or later are left
     *        out where it is less
     * @param end steps after the last reset that had been done in the end
     * @param threads at most this many compute at once
     */
    public Replay(RunDescription origin, List<RecordedCommand> history, long until, long end, int threads) {
        this.history = List.copyOf(history);
        this.end = Math.min(until, end);
        this.whole = until >= end;
        this.simulation = Simulation.start(origin, threads);
        endChanges();
    }

    /** The run as far as it has been done again; nobody else changes it. */
    public Simulation simulation() {
        return simulation;
    }

    /** Steps after the last reset that are to be done. */
    public long end() {
        return end;
    }

    public boolean afterLastReset() {
        return history.stream().skip(carriedOut).noneMatch(Replay::isReset);
    }

    public boolean done() {
        return afterLastReset() && simulation.stepCount() >= end;
    }

    /** Carries out what is due, and does one step unless a reset came. */
    public void advance() {
        boolean reset = false;
        while (!reset && due()) {
            reset = carryOut();
        }
        if (!reset) {
            simulation.step();
        }
        endChanges();
    }

    /** After the last step come the commands at the end. */
    private void endChanges() {
        while (whole && done() && carriedOut < history.size()) {
            carryOut();
        }
    }

    /** A reset of earlier versions was recorded with the step after it, 0: it comes at once, and leads to the same state. */
    private boolean due() {
        return carriedOut < history.size() && history.get(carriedOut).step() <= simulation.stepCount();
    }

    private boolean carryOut() {
        final Command command = history.get(carriedOut++).command();
        simulation.apply(command);
        return isReset(command);
    }

    private static boolean isReset(RecordedCommand recorded) {
        return isReset(recorded.command());
    }

    private static boolean isReset(Command command) {
        return command instanceof Command.Reset;
    }

    @Override
    public void close() {
        simulation.close();
    }
}
