package org.checkerwave.app.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Does work in parts, with one frame of the window after the other, so that none of them is felt. */
public final class OneAPulse extends AnimationTimer {

    /** A frame. */
    private static final long ROOM_NANOS = TimeUnit.MILLISECONDS.toNanos(16);

    private final Future<?> ready;
    private final Deque<Runnable> parts;
    private final long room;

    private OneAPulse(Future<?> ready, List<Runnable> parts, long room) {
        this.ready = ready;
        this.parts = new ArrayDeque<>(parts);
        this.room = room;
    }

    /** One part a frame, the first with the next one. */
    public static void run(Runnable... parts) {
        runAfter(CompletableFuture.completedFuture(null), parts);
    }

    /** One part a frame, the first with the next one after the other work has ended, well or not. */
    static void runAfter(Future<?> ready, Runnable... parts) {
        new OneAPulse(ready, List.of(parts), 0).start();
    }

    /** As many parts with a frame as it has time for, the first with the next one. */
    public static void asManyAsFit(List<Runnable> parts) {
        new OneAPulse(CompletableFuture.completedFuture(null), parts, ROOM_NANOS).start();
    }

    /** Takes the children of a pane away and gives them back, so many with each frame. */
    static void unfold(Pane pane, int each) {
        final List<Node> all = List.copyOf(pane.getChildren());
        pane.getChildren().clear();
        run(IntStream.iterate(0, k -> k < all.size(), k -> k + each).mapToObj(
                k -> (Runnable) () -> pane.getChildren().addAll(all.subList(k, Math.min(k + each, all.size())))).toArray(Runnable[]::new));
    }

    @Override
    public void handle(long now) {
        if (!ready.isDone()) {
            return;
        }
        final long start = System.nanoTime();
        do {
            parts.removeFirst().run();
        } while (!parts.isEmpty() && System.nanoTime() - start < room);
        if (parts.isEmpty()) {
            stop();
        }
    }
}
