package org.checkerwave.app.cli;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.checkerwave.simulation.Frame;

/**
 * Hands frames to a consumer on a thread of its own, in order. At most {@value #WAITING} frames wait; then the sender
 * does. After a failure of the consumer the frames are dropped, and {@link #close} tells of it: the run itself goes on.
 */
final class FrameThread implements AutoCloseable {

    static final int WAITING = 8;

    private final BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(WAITING);
    private final Consumer<Frame> consumer;
    private final Thread thread;
    private volatile Throwable failure;
    private boolean closed;

    FrameThread(String name, Consumer<Frame> consumer) {
        this.consumer = consumer;
        this.thread = Thread.ofPlatform().daemon().name(name).start(this::work);
    }

    private void work() {
        try {
            while (!closed) {
                queue.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void send(Frame frame) {
        put(() -> consume(frame));
    }

    private void consume(Frame frame) {
        if (failure == null) {
            try {
                consumer.accept(frame);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }
    }

    private void put(Runnable work) {
        try {
            queue.put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a frame waited for " + thread.getName(), e);
        }
    }

    /** Waits for the frames sent so far; throws what the consumer threw. */
    @Override
    public void close() {
        put(() -> closed = true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        switch (failure) {
            case null -> { }
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }
}
