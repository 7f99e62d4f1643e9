package org.checkerwave.simulation;

import org.jspecify.annotations.Nullable;

/** A step led to values that are not finite or ran away; the simulation still holds the last good state. */
public final class Diverged extends RuntimeException {

    private final long step;

    Diverged(long step, double timeStep) {
        this(step, timeStep, null);
    }

    /** @param cause what the solver said about the values, null where they are not finite at all */
    Diverged(long step, double timeStep, @Nullable Throwable cause) {
        super("The run blew up at step " + step + ": values grew without bound; the last good state is kept. "
                + "Start again with a smaller time step dt than " + timeStep + ", or a lower temperature.", cause);
        this.step = step;
    }

    /** The step that failed. */
    public long step() {
        return step;
    }
}
