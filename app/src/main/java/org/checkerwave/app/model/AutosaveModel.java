package org.checkerwave.app.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.text.Texts;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.AutosaveRing;
import org.jspecify.annotations.Nullable;

/**
 * Saves the run by itself, so that a program that is killed loses a few minutes at most. The state is copied between two steps and
 * written on another thread, one at a time; what goes wrong is said once, and the run goes on. While runs are compared, what was saved
 * of the run that waits stays.
 */
public final class AutosaveModel implements AutoCloseable {

    public static final int USUAL_MINUTES = 5;
    public static final int MOST_MINUTES = 1440;
    public static final int MOST_STEPS = 1_000_000_000;

    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final IntegerProperty minutes = new SimpleIntegerProperty(this, "minutes", USUAL_MINUTES);
    private final IntegerProperty steps = new SimpleIntegerProperty(this, "steps", 0);
    private final RunModel run;
    private final Notices notices;
    private final Path root;
    private final Executor background;
    private final LongSupplier clock;
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicLong stepsSince = new AtomicLong();
    private volatile long interval;
    private volatile long stepsBetween;
    private volatile long last;
    /** Whether anything has happened since. */
    private volatile boolean changed;
    private volatile boolean comparing;
    private volatile @Nullable FutureTask<Void> task;
    private volatile boolean failed;
    /** Null before the first state. */
    private @Nullable AutosaveRing ring;
    private boolean closed;

    /** @param root folder of the rings of all programs */
    public AutosaveModel(RunModel run, Notices notices, Path root, Executor background) {
        this(run, notices, root, background, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    AutosaveModel(RunModel run, Notices notices, Path root, Executor background, LongSupplier clock) {
        this.run = run;
        this.notices = notices;
        this.root = root;
        this.background = background;
        this.clock = clock;
        this.last = clock.getAsLong();
        minutes.subscribe(now -> interval = now.longValue() * MINUTE_NANOS);
        steps.subscribe(now -> stepsBetween = now.longValue());
        run.besideProperty().subscribe(frames -> comparing = !frames.isEmpty());
        // Also commands that leave the description as it is, such as strokes, make it invalid.
        run.runProperty().addListener(_ -> changed = run.runProperty().get() != null);
        run.watch(simulation -> {
            changed = true;
            stepsSince.incrementAndGet();
            look(simulation);
            return true;
        });
    }

    /** Between two states, at least; 0 for no saving by time. */
    public IntegerProperty minutesProperty() {
        return minutes;
    }

    /** Between two states; 0 for no saving by steps. */
    public IntegerProperty stepsProperty() {
        return steps;
    }

    /** Once a pulse: a run that was paused or painted does not come by itself. */
    void pulse() {
        if (due() && !run.playingProperty().get()) {
            Unwaited.report(run.ask(simulation -> {
                look(simulation);
                return null;
            }), notices::report);
        }
    }

    private boolean due() {
        return changed && !comparing && !writing.get() && ((interval > 0 && clock.getAsLong() - last >= interval)
                || (stepsBetween > 0 && stepsSince.get() >= stepsBetween));
    }

    /** On the simulation's thread. */
    private void look(Simulation simulation) {
        if (due() && writing.compareAndSet(false, true)) {
            last = clock.getAsLong();
            stepsSince.set(0);
            changed = false;
            try {
                final Checkpoint checkpoint = simulation.checkpoint();
                final FutureTask<Void> next = new FutureTask<>(() -> write(checkpoint), null);
                task = next;
                background.execute(next);
            } catch (RejectedExecutionException | OutOfMemoryError e) {
                writing.set(false);
                changed = true;
                complain(e);
            }
        }
    }

    private void write(Checkpoint checkpoint) {
        try {
            save(checkpoint);
            failed = false;
        } catch (RuntimeException | OutOfMemoryError e) {
            // Also of a run that is paused it is tried again.
            changed = true;
            complain(e);
        } finally {
            writing.set(false);
        }
    }

    private void save(Checkpoint checkpoint) {
        ring().ifPresent(target -> target.save(checkpoint));
    }

    /** None after the end; another one where somebody has removed its folder. */
    private synchronized Optional<AutosaveRing> ring() {
        if (closed) {
            return Optional.empty();
        }
        if (ring != null && !ring.there()) {
            ring.close();
            ring = null;
        }
        if (ring == null) {
            ring = AutosaveRing.in(root);
        }
        return Optional.of(ring);
    }

    private synchronized void complain(Throwable failure) {
        if (!failed && !closed) {
            failed = true;
            notices.say(Texts.of("autosave.failed", failure instanceof InvalidInput e ? e.getMessage() : failure));
        }
    }

    /** Saves a state at once, whatever the settings. */
    CompletableFuture<Void> keep(Checkpoint checkpoint) {
        return CompletableFuture.runAsync(() -> save(checkpoint), background);
    }

    /** The program ends as it was meant to, and nothing is left for the next; what is being written is broken off. */
    @Override
    public void close() {
        final AutosaveRing left;
        synchronized (this) {
            closed = true;
            left = ring;
        }
        final FutureTask<Void> written = task;
        if (written != null) {
            written.cancel(true);
        }
        if (left != null) {
            left.close();
        }
    }
}
