package org.checkerwave.app.model;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Hands requests to a worker so that at most one is being carried out and at most one waits: a request that comes
 * meanwhile replaces the waiting one. Requests are not null; the last one is always carried out.
 */
public final class LatestOnly<T> {

    private final Executor executor;
    private final Consumer<T> work;
    /** Null while idle; {@link #busy} while the worker has nothing waiting. */
    private final AtomicReference<Object> waiting = new AtomicReference<>();
    private final Object busy = new Object();

    public LatestOnly(Executor executor, Consumer<T> work) {
        this.executor = executor;
        this.work = work;
    }

    public void submit(T request) {
        if (waiting.getAndSet(request) == null) {
            executor.execute(this::carryOut);
        }
    }

    /** Whether a request is waiting or being carried out. */
    public boolean working() {
        return waiting.get() != null;
    }

    @SuppressWarnings("unchecked")
    private void carryOut() {
        do {
            final Object request = waiting.getAndSet(busy);
            try {
                work.accept((T) request);
            } catch (RuntimeException | Error e) {
                if (!waiting.compareAndSet(busy, null)) {
                    executor.execute(this::carryOut);
                }
                throw e;
            }
        } while (!waiting.compareAndSet(busy, null));
    }
}
