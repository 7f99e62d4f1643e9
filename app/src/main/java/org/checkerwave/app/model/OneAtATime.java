package org.checkerwave.app.model;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Hands tasks to another executor one after the other, so that however many there are they keep one processor busy. */
final class OneAtATime implements Executor {

    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    OneAtATime(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (busy) {
                return;
            }
            busy = true;
        }
        executor.execute(this::carryOutAll);
    }

    /** A task that fails is told of after the others; so is one that ran out of memory. */
    private void carryOutAll() {
        Throwable failure = null;
        for (Runnable task = next(); task != null; task = next()) {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> { }
        }
    }

    private Runnable next() {
        synchronized (waiting) {
            final Runnable task = waiting.poll();
            busy = task != null;
            return task;
        }
    }
}
