package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Preset;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StartModelTest {

    private static final List<Preset> PRESETS = Presets.load();

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final Notices notices = new Notices(interfaceThread);
    private final RunModel run = new RunModel(interfaceThread, background, notices, 1);
    private final StartModel start = new StartModel(PRESETS, run, notices);

    @AfterEach
    void close() throws Exception {
        ask(Executors.callable(run::close));
        background.close();
        interfaceThread.close();
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return interfaceThread.submit(question).get();
    }

    private void open(Runnable opening) throws Exception {
        ask(Executors.callable(opening));
        while (ask(() -> run.preparingProperty().get())) {
            Thread.onSpinWait();
        }
    }

    @Test
    void presetRunsOnItsOwnLatticeWithThePresentSeed() throws Exception {
        open(() -> run.start(PRESETS.getFirst().run().withLattice(SquareLattice.square(16)).withSeed(41)));
        final Preset weak = PRESETS.stream().filter(preset -> preset.key().equals("weak")).findFirst().orElseThrow();
        open(() -> start.start(weak));
        final RunDescription now = ask(() -> run.runProperty().get());
        assertThat(now).isEqualTo(weak.run().withSeed(41));
        assertThat(ask(() -> start.sizeProperty().get())).isEqualTo(32);
    }

    @Test
    void runThatCannotBePreparedLeavesSizeAndPresetOfThePresentOne() throws Exception {
        final RunDescription cold = PRESETS.getFirst().run();
        open(() -> run.start(cold.withParameters(cold.parameters().with(Parameter.TEMPERATURE, 0))
                .withLattice(SquareLattice.square(16)).withSolver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL))));
        open(() -> start.resize(128));
        assertThat(ask(() -> notices.messageProperty().get())).contains("raise T");
        assertThat(ask(() -> start.sizeProperty().get())).isEqualTo(16);
    }
}
