package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;

/** When the solver chooses its settings anew: its estimate of the error is of the state it was made for. */
class AdaptationTest {

    @Test
    void settingsOfTheStartHoldForTheFirstStepAndNotForTheSecond() {
        final RunDescription run = Presets.ofKey("coarsening").run().withLattice(SquareLattice.square(32));
        try (Simulation simulation = Simulation.start(run, 1)) {
            final Map<String, Double> ofTheStart = simulation.checkpoint().solverMemory();
            assertThat(ofTheStart).containsKeys("radius", "tail", "estimatedError");
            simulation.step();
            assertThat(simulation.checkpoint().solverMemory()).isEqualTo(ofTheStart);
            simulation.step();
            assertThat(simulation.checkpoint().solverMemory().get("estimatedError")).isNotEqualTo(ofTheStart.get("estimatedError"));
        }
    }
}
