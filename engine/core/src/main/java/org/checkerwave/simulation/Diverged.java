package org.checkerwave.simulation;

/** A step led to values that are not finite; the simulation still holds the last good state. */
public final class Diverged extends RuntimeException {

    private final long step;

    Diverged(long step, double timeStep) {
        super("The run blew up at step " + step + ": values are no longer finite; the last good state is kept. "
                + "Try a smaller time step dt than " + timeStep + ", or a lower temperature.");
        this.step = step;
    }

    /** The step that failed. */
    public long step() {
        return step;
    }
}
