package org.checkerwave.app.kill;

import java.util.ArrayList;
import java.util.List;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;

/** A run that nobody disturbs, at every step. */
final class Trajectory {

    private final Simulation run;
    private final List<Checkpoint> states = new ArrayList<>();

    Trajectory(RunDescription description) {
        run = Simulation.start(description, 1);
        states.add(run.checkpoint());
    }

    Checkpoint at(long step) {
        while (states.size() <= step) {
            run.step();
            states.add(run.checkpoint());
        }
        return states.get(Math.toIntExact(step));
    }
}
