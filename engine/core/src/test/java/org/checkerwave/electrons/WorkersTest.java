package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorkersTest {

    @Test
    void everyPieceIsDoneOnce() {
        final AtomicIntegerArray done = new AtomicIntegerArray(1000);
        try (Workers workers = new Workers(3)) {
            workers.run(1000, (_, index) -> done.incrementAndGet(index));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(done.get(i)).isEqualTo(1);
        }
    }

    /** A piece for each worker, which all begin before one fails; those of higher number take longer. */
    @Test
    void noPieceIsStillRunningAfterAFailure() {
        final AtomicInteger running = new AtomicInteger();
        try (Workers workers = new Workers(3)) {
            for (int failing = 0; failing < 3; failing++) {
                final int number = failing;
                final CountDownLatch allStarted = new CountDownLatch(3);
                assertThatThrownBy(() -> workers.run(3, (worker, _) -> {
                    running.incrementAndGet();
                    allStarted.countDown();
                    awaitQuietly(allStarted);
                    if (worker == number) {
                        running.decrementAndGet();
                        throw new IllegalArgumentException("no");
                    }
                    LockSupport.parkNanos(50_000_000L * worker);
                    running.decrementAndGet();
                })).isInstanceOf(IllegalArgumentException.class).hasMessage("no");
                assertThat(running).hasValue(0);
            }
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
