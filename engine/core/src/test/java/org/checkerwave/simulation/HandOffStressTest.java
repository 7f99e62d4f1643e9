package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.checkerwave.SampleStates;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What goes to and fro between the thread of a run and others, who do all they can at once: pictures are whole and in order, commands come once and
 * in order, and whatever is started, stopped and closed in any order ends.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HandOffStressTest {

    private static final RunDescription RUN =
            SampleStates.coarsening(SquareLattice.square(4)).withSolver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL));
    private static final int SENDERS = 4;
    private static final long PATIENCE_SECONDS = 60;

    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    private Thread thread(Runnable work) {
        return Thread.ofPlatform().uncaughtExceptionHandler((_, failure) -> failures.add(failure)).start(work);
    }

    private void join(List<Thread> threads) throws InterruptedException {
        for (final Thread each : threads) {
            each.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            assertThat(each.isAlive()).as("waits for ever at %s", Arrays.toString(each.getStackTrace())).isFalse();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void framesAreWholeAndTheLatest() throws InterruptedException {
        frames(1000);
    }

    @Test
    @Tag("long")
    void framesAreWholeAndTheLatestForLong() throws InterruptedException {
        frames(100_000);
    }

    /** Three readers without a break; which of them gets a frame is open, but it is that of its step to the last bit, and newer than any taken before. */
    private void frames(int steps) throws InterruptedException {
        final List<Frame> right = new ArrayList<>();
        try (Simulation alone = Simulation.start(RUN, 1)) {
            right.add(alone.frame());
            for (int k = 1; k <= steps; k++) {
                alone.step();
                right.add(alone.frame());
            }
        }
        final LiveSimulation live = new LiveSimulation(Simulation.start(RUN, 1), failures::add);
        live.watch(simulation -> simulation.stepCount() < steps);
        live.play();
        final AtomicLong latest = new AtomicLong();
        final List<Thread> readers = IntStream.range(0, 3).mapToObj(_ -> thread(() -> {
            long last = -1;
            while (last < steps && failures.isEmpty()) {
                final long known = live.ask(Simulation::stepCount).join();
                final Frame frame = live.takeFrame();
                if (frame != null) {
                    assertThat(frame.step()).isGreaterThanOrEqualTo(last);
                    final Frame expected = right.get((int) frame.step());
                    assertThat(frame.displacement()).isEqualTo(expected.displacement());
                    assertThat(frame.velocity()).isEqualTo(expected.velocity());
                    assertThat(frame.density()).isEqualTo(expected.density());
                    assertThat(frame.time()).isEqualTo(expected.time());
                    last = frame.step();
                    latest.accumulateAndGet(last, Math::max);
                }
                last = Math.max(last, known == steps ? known : last);
            }
        })).toList();
        join(readers);
        // The last one is there although nobody asked for it while it was made.
        Frame frame = live.takeFrame();
        for (int k = 0; k < 1000 && latest.get() < steps; k++) {
            latest.accumulateAndGet(frame == null ? -1 : frame.step(), Math::max);
            live.ask(Simulation::stepCount).join();
            Thread.sleep(1);
            frame = live.takeFrame();
        }
        assertThat(latest.get()).isEqualTo(steps);
        live.close();
    }

    @Test
    void commandsComeOnceAndInOrder() throws InterruptedException {
        commands(100);
    }

    @Test
    @Tag("long")
    void commandsComeOnceAndInOrderForLong() throws InterruptedException {
        commands(3000);
    }

    private void commands(int each) throws InterruptedException {
        final LiveSimulation live = new LiveSimulation(Simulation.start(RUN, 1), failures::add);
        final List<Thread> senders = new ArrayList<>(IntStream.range(0, SENDERS).mapToObj(s -> thread(() -> {
            for (int k = 0; k < each; k++) {
                live.send(new Command.SetParameter(Parameter.TEMPERATURE, value(s, k, each)));
            }
        })).toList());
        senders.add(thread(() -> {
            final SplittableRandom random = new SplittableRandom(1);
            for (int k = 0; k < each; k++) {
                switch (random.nextInt(4)) {
                    case 0 -> live.play();
                    case 1 -> live.pause();
                    case 2 -> live.stepOnce();
                    default -> live.takeFrame();
                }
            }
        }));
        join(senders);
        final double[] values = live.ask(Simulation::history).join().stream()
                .mapToDouble(recorded -> ((Command.SetParameter) recorded.command()).value()).toArray();
        assertThat(values).hasSize(SENDERS * each);
        for (int s = 0; s < SENDERS; s++) {
            final int sender = s;
            assertThat(Arrays.stream(values).filter(value -> (int) value == sender + 1)).containsExactly(
                    IntStream.range(0, each).mapToObj(k -> value(sender, k, each)).toArray(Double[]::new));
        }
        live.close();
    }

    /** The sender before the point, its number behind it. */
    private static double value(int sender, int number, int all) {
        return sender + 1 + number / (2.0 * all);
    }

    @Test
    void everythingEndsInWhateverOrder() throws InterruptedException {
        cycles(100, 1);
    }

    @Test
    @Tag("long")
    void everythingEndsInWhateverOrderTenThousandTimes() throws InterruptedException {
        cycles(10_000, 2);
    }

    private void cycles(int count, long seed) throws InterruptedException {
        final SplittableRandom random = new SplittableRandom(seed);
        for (int k = 0; k < count; k++) {
            final LiveSimulation live = new LiveSimulation(Simulation.start(RUN, 1), failures::add);
            final ConcurrentLinkedQueue<CompletableFuture<?>> answers = new ConcurrentLinkedQueue<>();
            final List<Thread> users = IntStream.range(0, 3).mapToObj(_ -> {
                final SplittableRandom own = random.split();
                return thread(() -> use(live, own, answers));
            }).toList();
            join(users);
            live.close();
            live.play();
            answers.add(live.ask(Simulation::stepCount));
            for (final CompletableFuture<?> answer : answers) {
                ended(answer);
            }
        }
    }

    private static void use(LiveSimulation live, SplittableRandom random, ConcurrentLinkedQueue<CompletableFuture<?>> answers) {
        final StepWatcher watcher = _ -> true;
        for (int k = 0; k < 8; k++) {
            switch (random.nextInt(12)) {
                case 0, 1 -> live.play();
                case 2 -> live.pause();
                case 3, 4 -> live.stepOnce();
                case 5 -> answers.add(live.ask(Simulation::checkpoint));
                case 6 -> live.send(new Command.Reset(k));
                case 7 -> answers.add(live.watch(watcher));
                case 8 -> live.endWatch(watcher);
                case 9 -> live.limitStepsPerSecond(random.nextBoolean() ? 1000 : Double.POSITIVE_INFINITY);
                case 10 -> live.takeFrames();
                default -> {
                    if (random.nextBoolean()) {
                        live.end();
                    } else {
                        live.close();
                    }
                }
            }
        }
    }

    private static void ended(CompletableFuture<?> answer) {
        try {
            answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CancellationException _) {
            // Closed before.
        }
    }
}
