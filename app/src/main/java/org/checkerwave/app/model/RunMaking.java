package org.checkerwave.app.model;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Runs that are being made ready in the background, of which only the one asked for last comes to be. */
final class RunMaking {

    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(this, "preparing");
    private final Executor interfaceThread;
    private int latest;
    /** Those up to this number do not come to be, and nobody wants to know why. */
    private int abandoned;

    RunMaking(Executor interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /**
     * Waits for a run.
     *
     * @param adopt takes it over, unless another was asked for meanwhile
     * @param failed told why it could not be made
     * @return whether it was taken over; told, as the others are, on the interface thread
     */
    CompletableFuture<Boolean> make(CompletableFuture<ReadyRun> coming, Consumer<ReadyRun> adopt, Consumer<Throwable> failed) {
        final int number = ++latest;
        preparing.set(true);
        return coming.handleAsync((run, failure) -> {
            if (number == latest) {
                preparing.set(false);
            }
            if (failure != null && (number <= abandoned || cancelled(failure))) {
                return false;
            }
            if (failure != null) {
                failed.accept(failure);
            } else if (number == latest) {
                adopt.accept(run);
                return true;
            } else {
                run.simulation().close();
            }
            return false;
        }, interfaceThread);
    }

    /** The run that it was to be made from has ended before. */
    private static boolean cancelled(Throwable failure) {
        return failure instanceof CancellationException || failure.getCause() instanceof CancellationException;
    }

    /** None of those asked for so far comes to be. */
    void abandon() {
        abandoned = latest;
        latest++;
        preparing.set(false);
    }
}
