package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.checkerwave.InvalidInput;
import org.checkerwave.SampleStates;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.Measured;
import org.checkerwave.network.Network;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.network.TrainedRange;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.state.CdwFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A step that cannot be done leaves the run, to the bit, where the last whole step left it, to be saved and gone on with. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FaultsTest {

    private static final RunDescription RUN = SampleStates.coarsening(SquareLattice.square(8));
    private static final SolverSpec EXACT = new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL);

    @TempDir
    private Path folder;
    private final LinkedBlockingQueue<RuntimeException> failures = new LinkedBlockingQueue<>();

    /**
     * Plays the run until a step fails, then demands: it is paused; its state is that of the last whole step of another run, and of its
     * file; the cure makes it go on to the bits of a run that was given it at that step, without a fault.
     *
     * @return what was said
     */
    private RuntimeException faultAndCure(RunDescription run, Command cure) throws InterruptedException {
        try (LiveSimulation live = new LiveSimulation(Simulation.start(run, 2), failures::add);
                Simulation reference = Simulation.start(run, 1)) {
            live.play();
            final RuntimeException failure = failures.poll(30, TimeUnit.SECONDS);
            assertThat(live.playing()).isFalse();
            final Checkpoint left = live.ask(Simulation::checkpoint).join();
            while (reference.stepCount() < left.step()) {
                reference.step();
            }
            assertThat(left.fingerprint()).isEqualTo(reference.checkpoint().fingerprint());
            assertThat(catchThrowable(reference::step)).hasMessage(failure.getMessage());
            final Path file = folder.resolve("left.cdw");
            CdwFile.write(file, left);
            live.send(cure);
            for (int step = 0; step < 5; step++) {
                live.stepOnce();
            }
            final Checkpoint end = live.ask(Simulation::checkpoint).join();
            assertThat(end.step()).isEqualTo(left.step() + 5);
            assertThat(failures).isEmpty();
            try (Simulation resumed = Simulation.resume(CdwFile.read(file), 1)) {
                resumed.apply(cure);
                while (resumed.stepCount() < end.step()) {
                    resumed.step();
                }
                assertThat(resumed.checkpoint().fingerprint()).isEqualTo(end.fingerprint());
            }
            return failure;
        }
    }

    /** As a network that comes with nothing but weights far too large, so that single precision overflows where |v| is large. */
    private SolverSpec.Network wild(float scale) {
        final Network network = Network.random(new Architecture(Architecture.Kind.CNN, 2, 2), new SplittableRandom(5));
        for (int i = 0; i < network.weights().length; i++) {
            network.weights()[i] *= scale;
        }
        final Path file = folder.resolve("wild.safetensors");
        new TrainedNetwork(network, new TrainedRange(4, 0.01, 2), new Measured(Map.of(), 0, 1), "nothing").write(file);
        return new SolverSpec.Network(file.toString());
    }

    /** The least wild that works at the start and not for long. */
    private SolverSpec.Network wildLater() {
        for (float scale = 1e18F; scale < 1e20F; scale *= 1.05F) {
            final SolverSpec.Network solver = wild(scale);
            try (Simulation run = Simulation.start(RUN.withSolver(solver), 1)) {
                for (int step = 0; step < 100; step++) {
                    run.step();
                }
            } catch (InvalidInput e) {
                if (startsWith(solver)) {
                    return solver;
                }
            }
        }
        throw new AssertionError("no such network");
    }

    private static boolean startsWith(SolverSpec.Network solver) {
        try (Simulation run = Simulation.start(RUN.withSolver(solver), 1)) {
            run.step();
            return true;
        } catch (InvalidInput e) {
            return false;
        }
    }

    @Test
    void aNetworkThatGivesNoNumberPausesTheRunBeforeItsForceTouchesTheState() throws Exception {
        final RuntimeException failure = faultAndCure(RUN.withSolver(wildLater()), new Command.SwitchSolver(EXACT));
        assertThat(failure).isInstanceOf(InvalidInput.class).hasMessageContaining("gives a density n of NaN").hasMessageContaining("choose another solver");
    }

    @Test
    void aSolverThatCannotReachItsAccuracyAnyMorePausesTheRun() throws Exception {
        final RuntimeException failure = faultAndCure(RUN.withSchedules(Map.of(Parameter.TEMPERATURE, new Schedule.Quench(0.1, 1e-5, 0.75))),
                new Command.SwitchSolver(EXACT));
        assertThat(failure).isInstanceOf(InvalidInput.class).hasMessageContaining("needs over 40000 moments")
                .hasMessageContaining("raise T or use the diagonalization");
    }

    @Test
    void anIntegrationThatRunsAwayPausesTheRun() throws Exception {
        final RuntimeException failure = faultAndCure(RUN.withParameters(RUN.parameters().with(Parameter.TIME_STEP, 2.5)),
                new Command.SetParameter(Parameter.TIME_STEP, 0.05));
        assertThat(failure).isInstanceOf(Diverged.class).hasMessageContaining("smaller time step dt");
    }

    @Test
    void aNetworkThatGivesNoNumberFromTheBeginningIsNotTaken() {
        try (Simulation run = Simulation.start(RUN, 1)) {
            for (int step = 0; step < 4; step++) {
                run.step();
            }
            final String before = run.checkpoint().fingerprint();
            assertThat(catchThrowable(() -> run.apply(new Command.SwitchSolver(wild(1e30F))))).isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("gives a density n of NaN");
            assertThat(run.checkpoint().fingerprint()).isEqualTo(before);
            assertThat(run.run().solver()).isEqualTo(RUN.solver());
        }
    }

    /** A laptop that slept: the clock of durations may have gone on by hours, and no step is made up for. */
    @Test
    void afterAGapNoStepsAreMadeUpFor() throws Exception {
        try (LiveSimulation live = new LiveSimulation(Simulation.start(RUN, 1), failures::add)) {
            live.limitStepsPerSecond(20);
            live.play();
            while (live.ask(Simulation::stepCount).join() < 3) {
                Thread.onSpinWait();
            }
            final long before = live.ask(simulation -> {
                sleep(1000);
                return simulation.stepCount();
            }).join();
            final long gap = System.nanoTime();
            sleep(200);
            final long made = live.ask(Simulation::stepCount).join() - before;
            assertThat(made).isLessThanOrEqualTo(2 + (System.nanoTime() - gap) / 50_000_000);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
