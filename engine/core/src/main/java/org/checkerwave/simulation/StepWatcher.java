package org.checkerwave.simulation;

/**
 * Follows a live run, on the run's thread and between its steps: while it works or waits, the run waits. It changes
 * nothing in the simulation.
 */
@FunctionalInterface
public interface StepWatcher {

    /** Called first, with the state from which on it watches. */
    default void begins(Simulation simulation) {
    }

    /**
     * Called after every step.
     *
     * @return whether the run may go on; otherwise it pauses at this very step
     */
    boolean goesOn(Simulation simulation);

    /** Called last, when the watching was ended or the run was. */
    default void ends(Simulation simulation) {
    }
}
