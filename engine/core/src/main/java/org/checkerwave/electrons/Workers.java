package org.checkerwave.electrons;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Shares out numbered, independent pieces of work over a fixed number of threads; which thread does which piece is
 * left open, so a piece must not depend on it. The calling thread is one of them.
 */
public final class Workers implements AutoCloseable {

    /** Does one piece of work. */
    @FunctionalInterface
    public interface Piece {
        /**
         * @param worker number of the thread, below {@link Workers#count()}, to choose a workspace by
         * @param index number of the piece
         */
        void run(int worker, int index);
    }

    private final int count;
    private final ExecutorService helpers;

    public Workers(int count) {
        this.count = Math.max(1, count);
        // Threads come with the first work for them.
        this.helpers = Executors.newFixedThreadPool(Math.max(1, this.count - 1),
                Thread.ofPlatform().daemon().name("checkerwave-worker-", 0).factory());
    }

    public int count() {
        return count;
    }

    /** Runs pieces 0 … pieces − 1 and returns when all are done; a failure is thrown again. */
    public void run(int pieces, Piece piece) {
        final AtomicInteger next = new AtomicInteger();
        final List<Future<Void>> others = new ArrayList<>(count);
        Throwable failure = failure(() -> {
            for (int worker = 1; worker < Math.min(count, pieces); worker++) {
                final int number = worker;
                final Callable<Void> task = () -> {
                    drain(number, pieces, next, piece);
                    return null;
                };
                others.add(helpers.submit(task));
            }
            drain(0, pieces, next, piece);
        });
        // All of them, even after a failure: a piece still running would share its workspace with the next call's.
        for (final Future<Void> other : others) {
            final Throwable its = failure(() -> await(other));
            failure = failure == null ? its : failure;
        }
        switch (failure) {
            case null -> { }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static @Nullable Throwable failure(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuntimeException | Error e) {
            return e;
        }
    }

    private static void drain(int worker, int pieces, AtomicInteger next, Piece piece) {
        try {
            for (int index = next.getAndIncrement(); index < pieces; index = next.getAndIncrement()) {
                piece.run(worker, index);
            }
        } catch (RuntimeException | Error e) {
            next.set(pieces);
            throw e;
        }
    }

    private static void await(Future<Void> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    future.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    switch (e.getCause()) {
                        case RuntimeException r -> throw r;
                        case Error r -> throw r;
                        case null, default -> throw new IllegalStateException(e);
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        helpers.shutdownNow();
    }
}
