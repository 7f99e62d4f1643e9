package org.checkerwave.benchmark;

import java.util.function.LongSupplier;

/** Shares a fixed time among the measurements that are still to come; what came before and was slow shortens them. */
public final class TimeBudget {

    private final LongSupplier clock;
    private final long end;

    /** Starts now. */
    public TimeBudget(double seconds) {
        this(seconds, System::nanoTime);
    }

    /** @param clock nanoseconds */
    TimeBudget(double seconds, LongSupplier clock) {
        this.clock = clock;
        this.end = clock.getAsLong() + (long) (seconds * 1e9);
    }

    /** Seconds for the next of so many measurements; 0 where the time is spent. */
    public double share(int measurements) {
        return Math.max(0, (end - clock.getAsLong()) * 1e-9) / measurements;
    }
}
