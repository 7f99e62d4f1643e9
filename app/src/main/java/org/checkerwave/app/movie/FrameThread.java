package org.checkerwave.app.movie;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Hands frames to a consumer on a thread of its own, in order. At most {@value #WAITING} frames wait, fewer if they are
 * large; then the sender does, so that none is lost and memory stays as it is. After a failure of the consumer the frames
 * are dropped, and {@link #close} tells of it: the run itself goes on.
 */
public final class FrameThread implements AutoCloseable {

    static final int WAITING = 8;
    /** All waiting frames together. */
    private static final long MOST_BYTES = 64L << 20;
    private static final int ARRAYS = 3;

    private final BlockingQueue<Runnable> queue;
    private final AtomicLong waited = new AtomicLong();
    private final Consumer<Frame> consumer;
    private final Thread thread;
    private volatile @Nullable Throwable failure;
    private volatile boolean abandoned;
    private boolean closed;

    public FrameThread(String name, Consumer<Frame> consumer) {
        this(name, 0, consumer);
    }

    /** @param sites of the frames' lattice */
    public FrameThread(String name, int sites, Consumer<Frame> consumer) {
        this.queue = new ArrayBlockingQueue<>(waiting(sites));
        this.consumer = consumer;
        // Not a daemon: a program that ends completes what it was given.
        this.thread = Thread.ofPlatform().name(name).start(this::work);
    }

    static int waiting(int sites) {
        return Math.clamp(MOST_BYTES / ((long) ARRAYS * Double.BYTES * Math.max(sites, 1)), 1, WAITING);
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

    /** Takes a frame over; waits for room, also if it is interrupted. */
    public void send(Frame frame) {
        put(() -> consume(frame));
    }

    private void consume(Frame frame) {
        if (failure == null && !abandoned) {
            try {
                consumer.accept(frame);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }
    }

    private void put(Runnable work) {
        boolean interrupted = false;
        final long start = System.nanoTime();
        while (true) {
            try {
                queue.put(work);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        waited.addAndGet(System.nanoTime() - start);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long senders have waited so far, in nanoseconds. */
    public long waited() {
        return waited.get();
    }

    /** Drops frames that wait and all that come. */
    public void abandon() {
        abandoned = true;
    }

    /** Carries the work out on this thread after all frames sent so far, then ends it; does not wait. */
    public void finish(Consumer<Throwable> end) {
        put(() -> {
            closed = true;
            end.accept(failure);
        });
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
