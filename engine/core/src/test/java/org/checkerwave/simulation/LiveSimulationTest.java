package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.checkerwave.InvalidInput;
import org.checkerwave.SampleStates;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LiveSimulationTest {

    private static final RunDescription RUN = SampleStates.coarsening(SquareLattice.square(8));
    private final LinkedBlockingQueue<RuntimeException> failures = new LinkedBlockingQueue<>();

    private LiveSimulation live(RunDescription run) {
        return new LiveSimulation(Simulation.start(run, 1), failures::add);
    }

    private static void awaitStep(LiveSimulation live, long step) {
        while (live.ask(Simulation::stepCount).join() < step) {
            Thread.onSpinWait();
        }
    }

    @Test
    void startsPausedAndStepsOnce() {
        try (LiveSimulation live = live(RUN)) {
            assertThat(live.playing()).isFalse();
            live.stepOnce();
            live.stepOnce();
            assertThat(live.ask(Simulation::stepCount).join()).isEqualTo(2);
        }
    }

    @Test
    void playsUntilPaused() {
        try (LiveSimulation live = live(RUN)) {
            live.play();
            awaitStep(live, 10);
            live.pause();
            final long stopped = live.ask(Simulation::stepCount).join();
            assertThat(live.ask(Simulation::stepCount).join()).isEqualTo(stopped);
            assertThat(live.stepsPerSecond()).isZero();
        }
    }

    @Test
    void commandsAreCarriedOutInTheOrderOfSendingWhilePlaying() {
        try (LiveSimulation live = live(RUN)) {
            live.play();
            for (int k = 1; k <= 20; k++) {
                live.send(new Command.SetParameter(Parameter.TEMPERATURE, 0.1 + 0.01 * k));
            }
            final List<RecordedCommand> history = live.ask(Simulation::history).join();
            assertThat(history).hasSize(20);
            for (int k = 1; k <= 20; k++) {
                assertThat(history.get(k - 1).command())
                        .isEqualTo(new Command.SetParameter(Parameter.TEMPERATURE, 0.1 + 0.01 * k));
            }
        }
    }

    @Test
    void slotHoldsTheLatestFrameOnlyAndOnce() {
        try (LiveSimulation live = live(RUN)) {
            for (int k = 0; k < 5; k++) {
                live.stepOnce();
            }
            live.ask(Simulation::stepCount).join();
            Frame frame = live.takeFrame();
            while (frame == null || frame.step() < 5) {
                Thread.onSpinWait();
                frame = live.takeFrame();
            }
            assertThat(frame.step()).isEqualTo(5);
            assertThat(frame.displacement())
                    .containsExactly(live.ask(s -> s.checkpoint().displacement()).join());
        }
    }

    @Test
    void framesAreNotTouchedByLaterSteps() {
        try (LiveSimulation live = live(RUN)) {
            Frame frame = live.takeFrame();
            while (frame == null) {
                frame = live.takeFrame();
            }
            final double[] copy = frame.displacement().clone();
            live.stepOnce();
            live.ask(Simulation::stepCount).join();
            assertThat(frame.displacement()).containsExactly(copy);
        }
    }

    @Test
    void refusedCommandIsReportedAndTheRunGoesOn() throws InterruptedException {
        try (LiveSimulation live = live(RUN)) {
            live.play();
            live.send(new Command.SetParameter(Parameter.NEIGHBOR_STIFFNESS, 1));
            assertThat(failures.poll(30, TimeUnit.SECONDS)).isInstanceOf(InvalidInput.class);
            assertThat(live.playing()).isTrue();
            final long now = live.ask(Simulation::stepCount).join();
            awaitStep(live, now + 3);
            assertThat(live.ask(Simulation::history).join()).isEmpty();
        }
    }

    @Test
    void blowUpPausesAndIsReported() throws InterruptedException {
        try (LiveSimulation live = live(RUN)) {
            live.send(new Command.SetParameter(Parameter.TIME_STEP, 3));
            live.play();
            assertThat(failures.poll(30, TimeUnit.SECONDS)).isInstanceOf(Diverged.class);
            assertThat(live.playing()).isFalse();
            for (final double q : live.ask(Simulation::frame).join().displacement()) {
                assertThat(q).isFinite();
            }
        }
    }

    @Test
    void scheduleThatReachesARefusedValuePausesAndIsReported() throws InterruptedException {
        try (LiveSimulation live = live(RUN.withSchedules(
                Map.of(Parameter.TEMPERATURE, new Schedule.Quench(0.1, 0, 0.35))))) {
            live.play();
            assertThat(failures.poll(30, TimeUnit.SECONDS)).isInstanceOf(InvalidInput.class);
            assertThat(live.playing()).isFalse();
            assertThat(live.ask(Simulation::stepCount).join()).isEqualTo(3);
        }
    }

    @Test
    void questionThatFailsTellsTheAsker() {
        try (LiveSimulation live = live(RUN)) {
            final CompletableFuture<Object> answer = live.ask(_ -> {
                throw new InvalidInput("no");
            });
            assertThatThrownBy(answer::join).hasCauseInstanceOf(InvalidInput.class);
            final CompletableFuture<Object> tooLarge = live.ask(_ -> {
                throw new OutOfMemoryError("for a test");
            });
            assertThatThrownBy(tooLarge::join).hasCauseInstanceOf(OutOfMemoryError.class);
            assertThat(failures).isEmpty();
        }
    }

    @Test
    void questionsToAClosedSimulationAreCancelled() {
        final LiveSimulation live = live(RUN);
        live.play();
        live.close();
        assertThatThrownBy(live.ask(Simulation::stepCount)::join).isInstanceOf(CancellationException.class);
        live.close();
    }

    @Test
    void stepsPerSecondAreLimited() {
        try (LiveSimulation live = live(RUN)) {
            live.limitStepsPerSecond(50);
            final long start = System.nanoTime();
            live.play();
            awaitStep(live, 20);
            assertThat((System.nanoTime() - start) * 1e-9).isGreaterThan(0.35);
        }
    }
}
