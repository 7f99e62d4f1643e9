package org.checkerwave.app.model;

import java.util.List;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;

/**
 * A run that can be driven from now on.
 *
 * @param frames of its first moment, copied where that takes nobody's time
 */
record ReadyRun(Simulation simulation, List<Frame> frames) {

    static ReadyRun of(Simulation simulation) {
        return new ReadyRun(simulation, simulation.frames());
    }
}
