package org.checkerwave.app.model;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.simulation.ExactDensity;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Finds the error of the density that a network gives, by an exact solver on another thread, for one frame after the other. Each takes as long as it takes; what comes meanwhile is left out. Used on the interface thread.
 */
final class NetworkErrors {

    private final Executor background;
    private @Nullable CompletableFuture<FieldValues> work;
    private @Nullable Frame asked;
    private @Nullable FieldValues found;
    private @Nullable Throwable failure;

    NetworkErrors(Executor background) {
        this.background = background;
    }

    /** Whether a network has computed the density of this frame. */
    static boolean networkDrives(Frame frame) {
        return !frame.solver().weights().isEmpty();
    }

    /** Takes over what is done and begins with this frame if nothing is being computed. @return whether something is new */
    boolean follow(Frame frame) {
        final Optional<CompletableFuture<FieldValues>> done = Optional.ofNullable(work).filter(CompletableFuture::isDone);
        done.ifPresent(this::take);
        if (work == null && frame != asked && networkDrives(frame)) {
            asked = frame;
            work = CompletableFuture.supplyAsync(() -> FieldValues.error(frame, ExactDensity.of(frame, 1)), background);
        }
        return done.isPresent();
    }

    private void take(CompletableFuture<FieldValues> done) {
        failure = done.isCompletedExceptionally() ? done.exceptionNow() : null;
        found = failure == null ? done.resultNow() : null;
        work = null;
    }

    /** The latest error found in the run that this frame belongs to. */
    Optional<FieldValues> latest(Frame frame) {
        return Optional.ofNullable(found).filter(error -> networkDrives(frame) && error.lattice().equals(frame.lattice())
                && error.frame().beginning() == frame.beginning() && error.frame().step() <= frame.step());
    }

    /** Why the last attempt failed. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Forgets everything; what is still being computed goes unused. */
    void clear() {
        work = null;
        asked = null;
        found = null;
        failure = null;
    }
}
