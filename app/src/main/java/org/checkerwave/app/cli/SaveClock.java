package org.checkerwave.app.cli;

import java.util.concurrent.TimeUnit;
import org.checkerwave.InvalidInput;

/** When a run is to be saved on its way: after so many minutes or steps, whichever comes first. */
final class SaveClock {

    static final double USUAL_MINUTES = 1;
    private static final double MINUTE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final long interval;
    private final long steps;
    private long last;
    private long lastStep;

    /** @param minutes 0 for no saving by time @param steps 0 for no saving by steps */
    SaveClock(double minutes, long steps) {
        if (!(minutes >= 0) || steps < 0) {
            throw new InvalidInput("A run cannot be saved every " + minutes + " minutes or " + steps + " steps; give 0 for never, or more.");
        }
        this.interval = Math.round(minutes * MINUTE_NANOS);
        this.steps = steps;
    }

    /** From here the time and the steps to the next saving count, at the beginning and after each, however long that took. */
    void start(long step) {
        last = System.nanoTime();
        lastStep = step;
    }

    boolean due(long step) {
        return (interval > 0 && System.nanoTime() - last >= interval) || (steps > 0 && step - lastStep >= steps);
    }
}
