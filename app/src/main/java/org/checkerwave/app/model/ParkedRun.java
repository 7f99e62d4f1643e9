package org.checkerwave.app.model;

import java.util.concurrent.CompletableFuture;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.LiveSimulation;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.Timeline;

/**
 * A paused run.
 *
 * @param kept moments of it
 * @param number of {@link RunModel#number}
 * @param standing where it stands, as soon as it has paused
 */
record ParkedRun(LiveSimulation live, Timeline kept, int number, CompletableFuture<Standing> standing) {

    record Standing(Frame frame, RunDescription run) {

        private static Standing of(Simulation simulation) {
            return new Standing(simulation.frame(), simulation.run());
        }
    }

    /** Pauses the run. */
    static ParkedRun of(LiveSimulation live, Timeline kept, int number) {
        live.pause();
        return new ParkedRun(live, kept, number, live.ask(Standing::of));
    }
}
