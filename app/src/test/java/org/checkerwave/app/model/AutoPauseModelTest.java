package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class AutoPauseModelTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final Notices notices = new Notices(interfaceThread);
    private final RunModel run = new RunModel(interfaceThread, background, notices, 1);
    private final AutoPauseModel pause = new AutoPauseModel(run, notices, interfaceThread);

    @AfterEach
    void close() throws Exception {
        act(run::close);
        background.close();
        interfaceThread.close();
    }

    private void act(Runnable action) throws Exception {
        interfaceThread.submit(action).get();
    }

    private void await(BooleanSupplier condition) throws Exception {
        while (!interfaceThread.submit(() -> {
            run.takeFrame();
            return condition.getAsBoolean();
        }).get()) {
            Thread.sleep(1);
        }
    }

    private Checkpoint pausedAfter(AutoPauseModel.Kind kind, String value) throws Exception {
        act(() -> {
            pause.kindProperty().set(kind);
            pause.requestValue(value);
            pause.arm();
            run.start(RUN);
        });
        await(() -> !run.playingProperty().get());
        return run.checkpoint().get();
    }

    @Test
    void pausesAtTheFirstStepThatReachesTheTime() throws Exception {
        final Checkpoint there = pausedAfter(AutoPauseModel.Kind.TIME, "3.33");
        assertThat(there.time()).isGreaterThanOrEqualTo(3.33);
        assertThat(there.time() - 0.1).isLessThan(3.33);
        assertThat(there.step()).isEqualTo(34);
        await(() -> pause.armedTextProperty().get().isEmpty());
        await(() -> notices.messageProperty().get().contains("Paused at step 34, t = 3.4: t = 3.33 was reached."));
    }

    @Test
    void pausesAtExactlyThatManySteps() throws Exception {
        assertThat(pausedAfter(AutoPauseModel.Kind.STEP, "57").step()).isEqualTo(57);
    }

    @Test
    void pausesWhereTheLengthIsFirstMeasuredToReachItsPartOfTheSize() throws Exception {
        final Checkpoint there = pausedAfter(AutoPauseModel.Kind.LENGTH, "0.1");
        try (Simulation again = Simulation.start(RUN, 1)) {
            double length = 0;
            while (!(length >= 0.1 * 16)) {
                for (int k = 0; k < PauseCondition.MEASURED_EVERY; k++) {
                    again.step();
                }
                length = new Measurement(again.frame()).value(Observable.L_HALF);
            }
            assertThat(there.step()).isEqualTo(again.stepCount());
        }
    }

    @Test
    void goesOnAfterThePauseAndPausesAgainAfterAResetOnlyIfItIsToStay() throws Exception {
        act(() -> pause.onceProperty().set(false));
        assertThat(pausedAfter(AutoPauseModel.Kind.STEP, "20").step()).isEqualTo(20);
        act(() -> run.play(true));
        await(() -> run.presentProperty().get().step() > 30);
        act(run::reset);
        await(() -> !run.playingProperty().get());
        assertThat(run.checkpoint().get().step()).isEqualTo(20);
        assertThat(pause.armedTextProperty().get()).isEqualTo("step 20");
    }

    @Test
    void whatTheRunIsPastAlreadyIsSaidAndDoesNotPause() throws Exception {
        act(() -> run.start(RUN));
        await(() -> run.presentProperty().get() != null && run.presentProperty().get().step() > 12);
        act(() -> {
            pause.kindProperty().set(AutoPauseModel.Kind.STEP);
            pause.requestValue("10");
            pause.arm();
        });
        await(() -> notices.messageProperty().get().contains("past step 10 already"));
        await(() -> run.presentProperty().get().step() > 40);
        assertThat(run.playingProperty().get()).isTrue();
    }

    @Test
    void whatIsNoNumberIsSaidAndTheValueStays() throws Exception {
        act(() -> pause.requestValue("soon"));
        await(() -> notices.messageProperty().get().contains("soon"));
        assertThat(pause.valueTextProperty().get()).isEqualTo("200");
    }
}
