package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs opened, driven, compared, given up and closed in any order, without waiting for anything: all that was asked is answered, and no thread stays. */
class RunStressTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(4))
            .withSolver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL));
    private static final String THREAD = "checkerwave-simulation";
    private static final long PATIENCE_SECONDS = 60;
    private static final int ACTIONS = 8;

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final ConcurrentLinkedQueue<CompletableFuture<?>> answers = new ConcurrentLinkedQueue<>();
    private final List<Thread> before = threads().toList();

    @Test
    @Timeout(120)
    void everythingEndsInWhateverOrder() throws Exception {
        cycles(100, 3);
    }

    @Test
    @Tag("long")
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void everythingEndsInWhateverOrderTenThousandTimes() throws Exception {
        cycles(10_000, 4);
    }

    private void cycles(int count, long seed) throws Exception {
        final SplittableRandom random = new SplittableRandom(seed);
        for (int k = 0; k < count; k++) {
            final Notices notices = new Notices(interfaceThread);
            final RunModel run = new RunModel(interfaceThread, background, notices, 1);
            for (int action = 0; action < ACTIONS; action++) {
                final SplittableRandom own = random.split();
                interfaceThread.submit(() -> act(run, own)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (random.nextInt(3) == 0) {
                    Thread.sleep(random.nextInt(4));
                }
            }
            // As the program does.
            interfaceThread.submit(() -> {
                run.cancelPreparing();
                run.close();
            }).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            for (CompletableFuture<?> answer = answers.poll(); answer != null; answer = answers.poll()) {
                ended(answer);
            }
        }
        interfaceThread.shutdown();
        assertThat(interfaceThread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        background.shutdown();
        assertThat(background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        final long begin = System.nanoTime();
        while (!left().isEmpty() && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
            Thread.sleep(20);
        }
        assertThat(left()).isEmpty();
    }

    private void act(RunModel run, SplittableRandom random) {
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> answers.add(run.start(RUN.withSeed(random.nextInt(100))));
            case 3 -> answers.add(run.resume(_ -> {
                throw new InvalidInput("This file is damaged.");
            }));
            case 4, 5 -> run.togglePlaying();
            case 6 -> run.stepOnce();
            case 7 -> answers.add(run.checkpoint());
            case 8 -> answers.add(run.ask(Simulation::frame));
            case 9 -> run.set(Parameter.TEMPERATURE, 0.1 + random.nextDouble());
            case 10 -> run.quench(random.nextInt(100));
            case 11 -> answers.add(run.compare(checkpoint -> Simulation.resume(checkpoint, 1)));
            case 12 -> run.endComparison();
            case 13 -> run.cancelPreparing();
            case 14 -> run.takeFrame();
            default -> run.close();
        }
    }

    /** But for those of other tests. */
    private List<Thread> left() {
        return threads().filter(thread -> !before.contains(thread)).toList();
    }

    private static Stream<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals(THREAD));
    }

    /** Well, or because its run was closed before, or there was none. */
    private static void ended(CompletableFuture<?> answer) {
        try {
            answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CancellationException _) {
            // Its run was closed.
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOfAny(InvalidInput.class, CancellationException.class);
        }
    }
}
