package org.checkerwave.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is interrupted from the keyboard or terminated finish its files before the process ends. */
final class StopOnInterrupt implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("checkerwave-interrupt").unstarted(this::stopAndWait);
    private volatile boolean requested;

    StopOnInterrupt() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** True once the process has been asked to end. */
    boolean requested() {
        return requested;
    }

    private void stopAndWait() {
        requested = true;
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, which the hook has seen.
        }
    }
}
