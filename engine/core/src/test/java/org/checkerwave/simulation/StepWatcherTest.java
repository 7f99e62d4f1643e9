package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private static final int ENOUGH = 6;

    private final List<Long> steps = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);
    private final CompletableFuture<Long> ended = new CompletableFuture<>();
    private final Recorder recorder = new Recorder() {
        @Override
        public void record(Simulation simulation) {
            steps.add(simulation.stepCount());
            enough.countDown();
        }

        @Override
        public void end(Simulation simulation) {
            ended.complete(simulation.stepCount());
        }
    };

    private static LiveSimulation live() {
        return new LiveSimulation(Simulation.start(new RunDescription("coarsening", SquareLattice.square(4),
                ParameterSet.defaults(), new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7,
                new SolverSpec.Window(5e-4), Map.of()), 1), _ -> { });
    }

    @Test
    void noStepThatIsDueIsLeftOutHoweverFastTheRun() throws Exception {
        try (LiveSimulation live = live()) {
            live.record(3, recorder);
            live.play();
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            live.endRecording(recorder);
            final long last = ended.get(60, TimeUnit.SECONDS);
            final int recorded = steps.size();
            assertThat(steps).startsWith(0L, 3L, 6L, 9L, 12L, 15L);
            assertThat(recorded).isEqualTo((int) (last / 3 + 1));
            live.ask(Simulation::stepCount).get(60, TimeUnit.SECONDS);
            assertThat(steps).hasSize(recorded);
        }
    }

    @Test
    void aResetKeepsTheDistance() throws Exception {
        try (LiveSimulation live = live()) {
            live.stepOnce();
            live.record(2, recorder);
            for (int i = 0; i < 3; i++) {
                live.stepOnce();
            }
            live.send(new Command.Reset(8));
            for (int i = 0; i < 3; i++) {
                live.stepOnce();
            }
            live.ask(Simulation::stepCount).get(60, TimeUnit.SECONDS);
            assertThat(steps).containsExactly(1L, 3L, 1L, 3L);
        }
    }

    @Test
    void theEndOfTheRunEndsTheRecording() throws Exception {
        final LiveSimulation live = live();
        live.record(1, recorder).get(60, TimeUnit.SECONDS);
        live.close();
        assertThat(ended).isCompletedWithValue(0L);
        assertThat(live.record(1, recorder)).isCancelled();
    }
}
