package org.checkerwave.app.model;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * When to do a repeated piece of work: not more often than every so many nanoseconds, and so seldom that it takes at
 * most a given share of the time, whatever it costs on this machine and lattice; but not more seldom than a fortieth as
 * often, so that something is seen to happen.
 */
final class Pace {

    private static final int MOST_SELDOM = 40;
    /** The first turns are slow, as the program warms up, and say nothing of the cost. */
    private static final int WARM_UP = 4;

    private static final long LONG_AGO = Long.MIN_VALUE / 2;

    private final long shortest;
    private volatile double share;
    private volatile long interval;
    private final AtomicInteger turns = new AtomicInteger();
    private long last = LONG_AGO;

    /** @param share of one processor, above 0 */
    Pace(long shortest, double share) {
        this.shortest = shortest;
        this.share = share;
        this.interval = shortest;
    }

    /** From the next turn on. @param newShare of one processor, above 0 */
    void spend(double newShare) {
        share = newShare;
    }

    /** The work is due next time, as what was done before has become void. */
    void hurry() {
        last = LONG_AGO;
    }

    /** Whether the work is due; if so, it counts as begun. */
    boolean due(long now) {
        if (now - last < interval) {
            return false;
        }
        last = now;
        turns.incrementAndGet();
        return true;
    }

    /** Of this thread, in nanoseconds; beside a run on all processors the same work lasts several times as long. */
    static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The work took so much time of a processor; from any thread. */
    void took(long nanos) {
        if (turns.get() > WARM_UP) {
            interval = Math.clamp((long) (nanos / share), shortest, MOST_SELDOM * shortest);
        }
    }
}
