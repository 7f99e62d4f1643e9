package org.checkerwave.app.cli;

import java.util.concurrent.TimeUnit;
import org.checkerwave.InvalidInput;

/** When a run is to be saved on its way: after so many minutes or steps, whichever comes first. */
final class SaveClock {

    static final double USUAL_MINUTES = 1;
    private static final double MINUTE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final long interval;
    private final long steps;
    private long last = System.nanoTime();
    private long lastStep;

    /** @param minutes 0 for no saving by time @param steps 0 for no saving by steps @param begin step that the run is at */
    SaveClock(double minutes, long steps, long begin) {
        if (!(minutes >= 0) || steps < 0) {
            throw new InvalidInput("A run cannot be saved every " + minutes + " minutes or " + steps + " steps; give 0 for never, or more.");
        }
        this.interval = Math.round(minutes * MINUTE_NANOS);
        this.steps = steps;
        this.lastStep = begin;
    }

    /** Whether to save now; if so, the next time counts from here. */
    boolean due(long step) {
        final long now = System.nanoTime();
        final boolean due = (interval > 0 && now - last >= interval) || (steps > 0 && step - lastStep >= steps);
        if (due) {
            last = now;
            lastStep = step;
        }
        return due;
    }
}
