package org.checkerwave.app.cli;

import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;

/** Frames of stored states. */
final class Frames {

    private Frames() {
    }

    /** The state as a frame; shares its arrays. */
    static Frame of(Checkpoint checkpoint) {
        final SolverSpec solver = checkpoint.run().solver();
        return new Frame(checkpoint.run().lattice(), checkpoint.beginning(), checkpoint.step(), checkpoint.time(),
                checkpoint.run().parameters(),
                new SolverStatus(solver.name(), SolverSpec.accuracyOf(solver), ""), checkpoint.displacement(),
                checkpoint.density(), checkpoint.velocity(), checkpoint.pins());
    }
}
