package org.checkerwave.app.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.Test;

class FrameThreadTest {

    private static Frame frame(long step) {
        return new Frame(SquareLattice.square(4), 0, step, 0, ParameterSet.defaults(), new SolverStatus("none", 0, ""),
                new double[16], new double[16], new double[16], Pins.NONE);
    }

    @Test
    void framesArriveInOrderBeforeCloseReturns() {
        final List<Long> seen = new ArrayList<>();
        try (FrameThread thread = new FrameThread("test", frame -> seen.add(frame.step()))) {
            for (long step = 0; step < 100; step++) {
                thread.send(frame(step));
            }
        }
        assertThat(seen).hasSize(100).isSorted();
    }

    @Test
    void failureIsToldAtTheEndAndDoesNotHoldTheSenderUp() {
        final FrameThread thread = new FrameThread("test", frame -> {
            if (frame.step() == 3) {
                throw new InvalidInput("no room");
            }
        });
        for (long step = 0; step < 10 * FrameThread.WAITING; step++) {
            thread.send(frame(step));
        }
        assertThatThrownBy(thread::close).isInstanceOf(InvalidInput.class).hasMessage("no room");
    }

    @Test
    void senderWaitsWhenTheConsumerFallsBehind() throws InterruptedException {
        final CountDownLatch held = new CountDownLatch(1);
        final AtomicInteger sent = new AtomicInteger();
        try (FrameThread thread = new FrameThread("test", _ -> awaitQuietly(held))) {
            final Thread sender = Thread.ofPlatform().start(() -> {
                for (int step = 0; step < 3 * FrameThread.WAITING; step++) {
                    thread.send(frame(step));
                    sent.incrementAndGet();
                }
            });
            final Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
            while ((sent.get() <= FrameThread.WAITING || sender.getState() != Thread.State.WAITING)
                    && Instant.now().isBefore(deadline)) {
                Thread.onSpinWait();
            }
            // One is in the consumer's hands.
            assertThat(sent).hasValue(FrameThread.WAITING + 1);
            held.countDown();
            sender.join();
        }
        assertThat(sent).hasValue(3 * FrameThread.WAITING);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
