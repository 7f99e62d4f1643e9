package org.checkerwave.app.model;

import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.LiveSimulation;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.Timeline;

/** A paused run, with what is kept of it and where it stands. */
record ParkedRun(LiveSimulation live, Timeline kept, Frame frame, RunDescription run, Checkpoint checkpoint) {

    /** Between two steps. @param simulation of the paused run */
    static ParkedRun of(LiveSimulation live, Timeline kept, Simulation simulation) {
        return new ParkedRun(live, kept, simulation.frame(), simulation.run(), simulation.checkpoint());
    }
}
