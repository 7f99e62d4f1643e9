package org.checkerwave.app.model;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Work that nobody waits for. */
public final class Unwaited {

    private Unwaited() {
    }

    /** What goes wrong in the work is told all the same. That it was cancelled is nothing wrong. @param failed on the thread of the work */
    public static void report(CompletionStage<?> work, Consumer<Throwable> failed) {
        final var _ = work.whenComplete((_, failure) -> {
            if (failure != null && !(failure instanceof CancellationException || failure.getCause() instanceof CancellationException)) {
                failed.accept(failure);
            }
        });
    }
}
