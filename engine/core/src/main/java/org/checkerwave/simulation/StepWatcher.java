package org.checkerwave.simulation;

/** Looks at a live run after each of its steps, on the run's thread; what it costs slows the run. */
@FunctionalInterface
public interface StepWatcher {

    /** @return whether the run may go on; otherwise it pauses at this very step */
    boolean goesOn(Simulation simulation);
}
