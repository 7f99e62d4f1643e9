package org.checkerwave.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DensityTimerTest {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void callsBeforeTheSolverIsCompiledDoNotCount() {
        // Each of the first forty calls is a tenth faster than the one before, from 180 ms to 3 ms; later ones take no time.
        final double fastest = DensityTimer.within(0, 1).fastest(() -> {
            if (calls.incrementAndGet() < 40) {
                LockSupport.parkNanos((long) (200 * MILLISECOND * Math.pow(0.9, calls.get())));
            }
        });
        assertThat(fastest).isLessThan(2e-3);
    }

    @Test
    @Tag("long")
    void aSlowOneIsNotWaitedForForever() {
        final long start = System.nanoTime();
        final double fastest = DensityTimer.within(0, 1).fastest(() -> {
            calls.incrementAndGet();
            LockSupport.parkNanos(600 * MILLISECOND);
        });
        assertThat(fastest).isBetween(0.5, 5.0);
        assertThat(calls.get()).isBetween(5, 11);
        assertThat((System.nanoTime() - start) * 1e-9).isLessThan(30);
    }
}
