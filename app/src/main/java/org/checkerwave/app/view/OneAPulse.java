package org.checkerwave.app.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;

/** Does work in parts, one with each frame of the window, so that none of them is felt. */
public final class OneAPulse extends AnimationTimer {

    private final Deque<Runnable> parts;

    private OneAPulse(List<Runnable> parts) {
        this.parts = new ArrayDeque<>(parts);
    }

    /** The first part follows with the next frame. */
    public static void run(Runnable... parts) {
        new OneAPulse(List.of(parts)).start();
    }

    @Override
    public void handle(long now) {
        parts.removeFirst().run();
        if (parts.isEmpty()) {
            stop();
        }
    }
}
