package org.checkerwave.simulation;

import java.util.List;

/** Runs that go along with a {@link Simulation}: every change of it comes through here and may be done to them too. */
interface Beside {

    /** Nobody goes along. */
    Beside NONE = new Beside() {
    };

    /** @param lead does one step of the simulation itself */
    default void step(Runnable lead) {
        lead.run();
    }

    /** @param lead carries the command out on the simulation itself */
    default void apply(Command command, Runnable lead) {
        lead.run();
    }

    /** @param lead takes the simulation itself there */
    default void rewind(Checkpoint checkpoint, Runnable lead) {
        lead.run();
    }

    default List<Frame> frames() {
        return List.of();
    }

    default void close() {
    }
}
