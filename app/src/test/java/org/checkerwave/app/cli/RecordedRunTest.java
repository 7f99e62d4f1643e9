package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedRunTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));
    private static final long NONE = -1;

    @TempDir
    private Path folder;

    /** The step of the state that the folder holds before each of seven steps, from the sixth on. */
    private List<Long> savedBeforeEachStep(double minutes, long steps) {
        final List<Long> saved = new ArrayList<>();
        final Path state = folder.resolve("final.cdw");
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            for (int k = 0; k < 6; k++) {
                simulation.step();
            }
            new RecordedRun(simulation, () -> {
                saved.add(Files.exists(state) ? CdwFile.read(state).step() : NONE);
                simulation.step();
            }, folder, false, 100, new SaveClock(minutes, steps)).advance(7, new PrintWriter(new StringWriter()));
        }
        assertThat(CdwFile.read(state).step()).isEqualTo(13);
        return saved;
    }

    @Test
    void stateIsSavedAfterEachSoManySteps() {
        assertThat(savedBeforeEachStep(0, 3)).containsExactly(NONE, NONE, NONE, 9L, 9L, 9L, 12L);
    }

    @Test
    void stateIsSavedAfterEachSoManyMinutes() {
        assertThat(savedBeforeEachStep(1e-9, 0)).containsExactly(NONE, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void nothingIsSavedOnTheWayWhereNeitherIsAsked() {
        assertThat(savedBeforeEachStep(0, 0)).containsOnly(NONE);
    }
}
