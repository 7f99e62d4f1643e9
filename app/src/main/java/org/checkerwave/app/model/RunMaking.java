package org.checkerwave.app.model;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Runs that are being made ready in the background, of which only the one asked for last comes to be. */
final class RunMaking {

    private static final double UNKNOWN = -1;

    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(this, "preparing");
    private final ReadOnlyDoubleWrapper read = new ReadOnlyDoubleWrapper(this, "read", UNKNOWN);
    private final Executor interfaceThread;
    private volatile int latest;
    /** Those up to this number do not come to be, and nobody wants to know why. */
    private int abandoned;

    RunMaking(Executor interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** The part of its file that has been read, from 0 to 1; negative while no file is read. */
    ReadOnlyDoubleProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /**
     * Waits for a run.
     *
     * @param coming begins to make it, and tells what part of its file has been read
     * @param adopt takes it over, unless another was asked for meanwhile
     * @param failed told why it could not be made
     * @return whether it was taken over; told, as the others are, on the interface thread
     */
    CompletableFuture<Boolean> make(Function<DoubleConsumer, CompletableFuture<ReadyRun>> coming, Consumer<ReadyRun> adopt,
            Consumer<Throwable> failed) {
        final int number = latest + 1;
        latest = number;
        preparing.set(true);
        read.set(UNKNOWN);
        return coming.apply(share -> tell(number, share)).handleAsync((run, failure) -> {
            if (number == latest) {
                preparing.set(false);
                read.set(UNKNOWN);
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

    /** On the thread that reads, which goes no further with what nobody waits for. */
    private void tell(int number, double share) {
        if (number != latest) {
            throw new CancellationException();
        }
        interfaceThread.execute(() -> {
            if (number == latest && preparing.get()) {
                read.set(share < 1 ? share : UNKNOWN);
            }
        });
    }

    /** The run that it was to be made from has ended before. */
    private static boolean cancelled(Throwable failure) {
        return failure instanceof CancellationException || failure.getCause() instanceof CancellationException;
    }

    /** None of those asked for so far comes to be. */
    void abandon() {
        abandoned = latest;
        latest = abandoned + 1;
        preparing.set(false);
        read.set(UNKNOWN);
    }
}
