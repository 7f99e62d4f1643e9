package org.checkerwave.simulation;

/** Follows a live run step by step, on the run's thread; while it works or waits, the run waits. */
public interface Recorder {

    /** The state when the recording begins and after every so many steps from there. Nothing may be changed. */
    void record(Simulation simulation);

    /** The last call: the recording was ended, or the run was. */
    void end(Simulation simulation);
}
