package org.checkerwave.app.window;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/** The times between frames of the window, since it was last asked; used on the JavaFX thread. */
final class FrameGaps extends AnimationTimer {

    private long began = System.nanoTime();
    private long last = began;
    private long longest;
    private long count;

    /** @param perSecond frames a second @param longestMillis the longest time from one to the next */
    record Told(double perSecond, double longestMillis) {
    }

    @Override
    public void handle(long now) {
        final long here = System.nanoTime();
        longest = Math.max(longest, here - last);
        last = here;
        count++;
    }

    Told tell() {
        final long here = System.nanoTime();
        final Told told = new Told(count * (double) TimeUnit.SECONDS.toNanos(1) / (here - began), longest * 1e-6);
        began = here;
        longest = 0;
        count = 0;
        return told;
    }
}
