package org.checkerwave.golden;

import java.util.List;
import java.util.Map;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;

/**
 * A short run whose final state has a hash that is kept.
 *
 * @param commands carried out after so many steps of the run, those of resets included
 */
record GoldenRun(String name, RunDescription run, int steps, Map<Integer, List<Command>> commands) {

    /** {@link Checkpoint#fingerprint()} at the end. */
    String hash(int threads) {
        try (Simulation simulation = Simulation.start(run, threads)) {
            advance(simulation, 0, steps);
            return simulation.checkpoint().fingerprint();
        }
    }

    /** The steps from one number, whose commands come first, to another. */
    void advance(Simulation simulation, int from, int to) {
        for (int step = from; step < to; step++) {
            commands.getOrDefault(step, List.of()).forEach(simulation::apply);
            simulation.step();
        }
    }
}
