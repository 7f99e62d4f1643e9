package org.checkerwave.app.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * How long the JavaFX thread is taken by one piece of work: marks are sent to it every millisecond, and between two of them that it
 * comes to lies what kept it. Told in its own processor time, which other programs on a busy machine do not lengthen.
 */
final class FxWatch implements AutoCloseable {

    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread sender = Thread.ofPlatform().daemon().start(this::send);
    private volatile boolean done;
    private long last = -1;
    private long longest;

    private void send() {
        while (!done) {
            Platform.runLater(this::mark);
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    /** On the JavaFX thread. */
    private void mark() {
        final long now = threads.getCurrentThreadCpuTime();
        longest = last < 0 ? 0 : Math.max(longest, now - last);
        last = now;
    }

    /** Since the last call, in milliseconds; on the JavaFX thread. */
    double longestMillis() {
        mark();
        final long found = longest;
        longest = 0;
        return found * 1e-6;
    }

    @Override
    public void close() {
        done = true;
    }
}
