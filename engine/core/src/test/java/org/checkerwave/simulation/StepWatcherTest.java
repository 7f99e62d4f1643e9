package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

class StepWatcherTest {

    private static final int PAUSE = 6;

    private final List<Long> steps = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Long> ended = new CompletableFuture<>();
    private final CountDownLatch paused = new CountDownLatch(1);
    private final StepWatcher watcher = new StepWatcher() {
        @Override
        public void begins(Simulation simulation) {
            steps.add(simulation.stepCount());
        }

        @Override
        public boolean goesOn(Simulation simulation) {
            steps.add(simulation.stepCount());
            if (simulation.stepCount() == PAUSE) {
                paused.countDown();
            }
            return simulation.stepCount() != PAUSE;
        }

        @Override
        public void ends(Simulation simulation) {
            ended.complete(simulation.stepCount());
        }
    };

    private static LiveSimulation live() {
        return live(_ -> { });
    }

    private static LiveSimulation live(Consumer<RuntimeException> onFailure) {
        return new LiveSimulation(Simulation.start(new RunDescription("coarsening", SquareLattice.square(4),
                ParameterSet.defaults(), new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7,
                new SolverSpec.Window(5e-4), Map.of()), 1), onFailure);
    }

    @Test
    void everyStepIsSeenAndTheRunPausesAtTheVeryStep() throws Exception {
        try (LiveSimulation live = live()) {
            live.watch(watcher);
            live.play();
            assertThat(paused.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(live.ask(Simulation::stepCount).get(60, TimeUnit.SECONDS)).isEqualTo(PAUSE);
            assertThat(live.playing()).isFalse();
            assertThat(steps).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    @Test
    void nothingIsSeenBeforeTheBeginningAndAfterTheEnd() throws Exception {
        try (LiveSimulation live = live()) {
            live.stepOnce();
            live.watch(watcher);
            live.stepOnce();
            live.endWatch(watcher);
            live.stepOnce();
            live.ask(Simulation::stepCount).get(60, TimeUnit.SECONDS);
            assertThat(steps).containsExactly(1L, 2L);
            assertThat(ended).isCompletedWithValue(2L);
        }
    }

    @Test
    void theEndOfTheRunEndsTheWatching() throws Exception {
        final LiveSimulation live = live();
        live.watch(watcher).get(60, TimeUnit.SECONDS);
        live.close();
        assertThat(ended).isCompletedWithValue(0L);
        assertThat(live.watch(watcher)).isCancelled();
    }

    @Test
    void oneThatFailsAtTheEndDoesNotKeepTheOthersFromEnding() throws Exception {
        final List<RuntimeException> failures = Collections.synchronizedList(new ArrayList<>());
        final LiveSimulation live = live(failures::add);
        live.watch(new StepWatcher() {
            @Override
            public boolean goesOn(Simulation simulation) {
                return true;
            }

            @Override
            public void ends(Simulation simulation) {
                throw new IllegalStateException("full");
            }
        });
        live.watch(watcher).get(60, TimeUnit.SECONDS);
        live.close();
        assertThat(ended).isCompletedWithValue(0L);
        assertThat(failures).singleElement().extracting(Throwable::getMessage).isEqualTo("full");
    }
}
