package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.figure.DrawnFigure;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.StepWatcher;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The view-models over a real run, on one thread that plays the interface's part; no toolkit is started. */
@Timeout(60)
class RunModelTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final ProgramModel model =
            new ProgramModel(Presets.load(), Samples.load(), TemporarySettings.make(), interfaceThread, background, 1);

    @AfterEach
    void close() throws Exception {
        act(model::close);
        background.close();
        interfaceThread.close();
    }

    private void act(Runnable action) throws Exception {
        final Future<?> done = interfaceThread.submit(action);
        done.get();
    }

    private Frame frameWhere(Predicate<Frame> condition) throws Exception {
        Frame frame = null;
        while (frame == null || !condition.test(frame)) {
            frame = interfaceThread.submit(() -> {
                model.pulse(System.nanoTime());
                return model.run().frameProperty().get();
            }).get();
        }
        return frame;
    }

    @Test
    void manyValuesDuringOneStepBecomeFewCommandsAndTheLastOneCounts() throws Exception {
        act(() -> model.run().start(RUN));
        frameWhere(frame -> true);
        act(() -> {
            for (int i = 1; i <= 200; i++) {
                model.parameter(Parameter.TEMPERATURE).request(0.1 + 0.001 * i);
            }
        });
        frameWhere(frame -> frame.parameters().get(Parameter.TEMPERATURE) == 0.1 + 0.001 * 200);
        assertThat(model.run().checkpoint().get().history()).hasSizeLessThan(20);
    }

    @Test
    void controlShowsWhatWasAskedForUntilTheRunHasIt() throws Exception {
        act(() -> model.run().start(RUN));
        frameWhere(frame -> true);
        act(() -> {
            model.parameter(Parameter.COUPLING).requestPosition(1);
            assertThat(model.parameter(Parameter.COUPLING).textProperty().get()).isEqualTo("4");
        });
        frameWhere(frame -> frame.parameters().get(Parameter.COUPLING) == 4);
    }

    @Test
    void refusedValueComesBackAsNoticeAndOldValue() throws Exception {
        act(() -> model.run().start(RUN));
        frameWhere(frame -> true);
        act(() -> model.parameter(Parameter.MASS).requestText("-1"));
        frameWhere(_ -> !model.notices().messageProperty().get().isEmpty());
        assertThat(model.notices().messageProperty().get()).contains("mass").contains("above 0");
        frameWhere(_ -> model.parameter(Parameter.MASS).textProperty().get().equals("1"));
    }

    @Test
    void quenchOfAnOrderedRunStartsFromDisorder() throws Exception {
        act(() -> model.run().start(new RunDescription(RUN.preset(), RUN.lattice(), RUN.parameters(),
                new InitialState.Checkerboard(2, Double.NaN), RUN.integrator(), 7, RUN.solver(), RUN.schedules())));
        frameWhere(frame -> true);
        act(() -> model.start().quench());
        frameWhere(_ -> model.run().runProperty().get().initial() instanceof InitialState.Disordered);
        assertThat(model.run().runProperty().get().seed()).isEqualTo(8);
    }

    @Test
    void pictureKeepsTheSiteUnderThePointerWhenMagnified() throws Exception {
        act(() -> {
            model.run().play(false);
            model.picture().resize(320, 320);
            model.run().start(RUN);
        });
        frameWhere(_ -> model.picture().pictureProperty().get() != null);
        act(() -> model.picture().point(45, 85));
        assertThat(model.picture().pointerTextProperty().get()).startsWith("x = 2   y = 4   φ = ");
        act(() -> model.picture().zoom(3, 45, 85));
        frameWhere(_ -> model.picture().pictureProperty().get().request().view().pixelsPerSite() == 60);
        assertThat(model.picture().pointerTextProperty().get()).startsWith("x = 2   y = 4   φ = ");
        act(() -> {
            model.picture().fit();
            model.picture().point(Double.NaN, Double.NaN);
        });
        frameWhere(_ -> model.picture().pictureProperty().get().request().view().pixelsPerSite() == 20);
        assertThat(model.picture().pointerTextProperty().get()).isEmpty();
    }

    @Test
    void measurementsOfTheRunReachEveryTile() throws Exception {
        act(() -> {
            model.dock().tiles().forEach(tile -> {
                tile.resize(300, 200, 1);
                tile.shownProperty().set(true);
            });
            model.run().start(RUN);
        });
        frameWhere(_ -> allDrawn() && orderShown() > 1);
        final DrawnFigure order = model.dock().tile("order").drawnProperty().get();
        assertThat(Arrays.stream(order.figure().curves().getFirst().y()).boxed().toList())
                .allSatisfy(value -> assertThat(value).isBetween(0.1, 0.5));
        assertThat(order.width()).isEqualTo(300);
    }

    @Test
    void aRunThatStandsAtItsBeginningIsShownByEveryTile() throws Exception {
        act(() -> {
            model.run().play(false);
            model.dock().tiles().forEach(tile -> {
                tile.resize(300, 200, 1);
                tile.shownProperty().set(true);
            });
            model.run().start(RUN);
        });
        frameWhere(_ -> allDrawn());
        assertThat(orderShown()).isOne();
    }

    private boolean allDrawn() {
        return model.dock().tiles().stream().allMatch(tile -> tile.drawnProperty().get() != null);
    }

    private int orderShown() {
        return model.dock().tile("order").drawnProperty().get().figure().curves().getFirst().y().length;
    }

    @Test
    void latticeTooLargeToDiagonalizeKeepsItsSolver() throws Exception {
        act(() -> model.run().start(RUN.withLattice(SquareLattice.square(128))));
        frameWhere(frame -> true);
        act(() -> model.solver().request(SolverChoice.DIAGONALIZATION));
        frameWhere(_ -> model.notices().messageProperty().get().contains("64×64"));
        assertThat(model.notices().messageProperty().get()).contains("128×128");
        assertThat(model.solver().choiceProperty().get()).isEqualTo(SolverChoice.WINDOW);
    }

    @Test
    void aRunThatIsCancelledWhileItIsPreparedNeverComesAndThePresentOneGoesOn() throws Exception {
        act(() -> model.run().start(RUN));
        frameWhere(frame -> true);
        final CompletableFuture<Boolean> large = interfaceThread.submit(() -> {
            final CompletableFuture<Boolean> coming = model.run().start(RUN.withLattice(SquareLattice.square(256)));
            assertThat(model.run().preparingProperty().get()).isTrue();
            model.run().cancelPreparing();
            return coming;
        }).get();
        assertThat(model.run().preparingProperty().get()).isFalse();
        assertThat(large.get()).isFalse();
        final long step = model.run().frameProperty().get().step();
        assertThat(frameWhere(frame -> frame.step() > step + 3).lattice().width()).isEqualTo(16);
        assertThat(model.start().sizeProperty().get()).isEqualTo(16);
    }

    @Test
    void howMuchOfAFileIsReadIsToldAndGivingItUpEndsTheReading() throws Exception {
        act(() -> model.run().start(RUN));
        frameWhere(frame -> true);
        final Checkpoint checkpoint = model.run().checkpoint().get();
        final CountDownLatch givenUp = new CountDownLatch(1);
        final AtomicBoolean readOn = new AtomicBoolean();
        final CompletableFuture<Boolean> coming = interfaceThread.submit(() -> model.run().resume(progress -> {
            progress.accept(0.5);
            awaitQuietly(givenUp);
            progress.accept(0.6);
            readOn.set(true);
            return checkpoint;
        })).get();
        frameWhere(_ -> model.run().readProperty().get() == 0.5);
        act(model.run()::cancelPreparing);
        givenUp.countDown();
        assertThat(coming.get()).isFalse();
        assertThat(readOn).isFalse();
        assertThat(model.run().readProperty().get()).isNegative();
        assertThat(model.notices().messageProperty().get()).isEmpty();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins a comparison whose run is made only when {@code ready} says so. */
    private CompletableFuture<Boolean> compare(CountDownLatch ready) throws Exception {
        return interfaceThread.submit(() -> model.run().compare(checkpoint -> {
            awaitQuietly(ready);
            return Simulation.resume(checkpoint, 1);
        })).get();
    }

    @Test
    void aComparisonThatIsGivenUpLetsTheRunGoOnAtOnce() throws Exception {
        act(() -> model.run().start(RUN));
        frameWhere(frame -> true);
        final CountDownLatch ready = new CountDownLatch(1);
        final CompletableFuture<Boolean> comparison = compare(ready);
        act(model.run()::cancelPreparing);
        final long step = model.run().frameProperty().get().step();
        frameWhere(frame -> frame.step() > step + 5);
        ready.countDown();
        assertThat(comparison.get()).isFalse();
    }

    @Test
    void aRunThatIsPlayedWhileItsComparisonIsMadeStandsDuringIt() throws Exception {
        act(() -> model.run().start(RUN));
        frameWhere(frame -> true);
        act(() -> model.run().play(false));
        final CountDownLatch ready = new CountDownLatch(1);
        final CompletableFuture<Boolean> comparison = compare(ready);
        act(() -> model.run().play(true));
        final long step = model.run().presentProperty().get().step();
        frameWhere(frame -> frame.step() > step + 5);
        ready.countDown();
        assertThat(comparison.get()).isTrue();
        act(model.run()::endComparison);
        assertThat(model.run().playingProperty().get()).isFalse();
        final long standing = model.run().ask(Simulation::stepCount).get();
        assertThat(standing).isGreaterThan(step + 5);
        frameWhere(frame -> frame.step() == standing);
        assertThat(model.run().ask(Simulation::stepCount).get()).isEqualTo(standing);
    }

    @Test
    void whatFollowsARunIsEndedThereAlsoWhileOthersAreCompared() throws Exception {
        act(() -> model.run().start(RUN));
        frameWhere(frame -> true);
        final CompletableFuture<Long> ended = new CompletableFuture<>();
        final StepWatcher watcher = new StepWatcher() {
            @Override
            public boolean goesOn(Simulation simulation) {
                return true;
            }

            @Override
            public void ends(Simulation simulation) {
                ended.complete(simulation.stepCount());
            }
        };
        act(() -> model.run().follow(watcher));
        final CountDownLatch ready = new CountDownLatch(0);
        assertThat(compare(ready).get()).isTrue();
        act(() -> model.run().endFollowing(watcher));
        assertThat(ended.get()).isNotNegative();
    }
}
