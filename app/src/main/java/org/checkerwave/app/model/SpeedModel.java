package org.checkerwave.app.model;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.checkerwave.app.text.Texts;

/** How fast the run may go: levels a factor of two apart, the last one without a limit. */
public final class SpeedModel {

    /** Level of {@link #limit} without a limit. */
    public static final int FASTEST = 10;

    /** Steps a second of a run that leaves the processors to others. */
    private static final double EASY = 1;

    private final IntegerProperty level = new SimpleIntegerProperty(this, "level", FASTEST);
    private final RunModel run;
    private boolean easy;

    public SpeedModel(RunModel run) {
        this.run = run;
        level.subscribe(this::hold);
    }

    private void hold() {
        run.limitStepsPerSecond(easy ? Math.min(EASY, limit(level.get())) : limit(level.get()));
    }

    /** Whether runs leave the processors to something else for a while. */
    public void ease(boolean on) {
        easy = on;
        hold();
    }

    public IntegerProperty levelProperty() {
        return level;
    }

    public void faster() {
        level.set(Math.min(level.get() + 1, FASTEST));
    }

    public void slower() {
        level.set(Math.max(level.get() - 1, 0));
    }

    /** Steps a second at a level: 1, 2, 4 … 512, then no limit. */
    public static double limit(int level) {
        return level >= FASTEST ? Double.POSITIVE_INFINITY : 1 << level;
    }

    /** The level that holds runs back to at most so many steps a second; the last one for 0. */
    static int level(int stepsPerSecond) {
        return stepsPerSecond <= 0 ? FASTEST : Math.min(31 - Integer.numberOfLeadingZeros(stepsPerSecond), FASTEST);
    }

    /** Whether runs are held back. */
    boolean limited() {
        return easy || level.get() < FASTEST;
    }

    public String text() {
        return level.get() >= FASTEST ? Texts.of("speed.fastest")
                : Texts.of("speed.limited", (int) limit(level.get()));
    }
}
