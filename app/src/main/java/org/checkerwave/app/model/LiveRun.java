package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.text.Texts;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.LiveSimulation;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.StepWatcher;
import org.jspecify.annotations.Nullable;

/**
 * The simulation that the window drives, and what goes over to the next one: whether it plays, how fast it may, and who
 * looks at its steps. Used on the interface thread; while there is no simulation, nothing is done.
 */
final class LiveRun {

    private record Outcome(RunDescription run, @Nullable RuntimeException refusal) {
    }

    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", true);
    private final List<StepWatcher> watchers = new ArrayList<>();
    /** Which simulation each of those follows that follow one only. */
    private final IdentityHashMap<StepWatcher, LiveSimulation> followed = new IdentityHashMap<>();
    private final Executor interfaceThread;
    private final Executor background;
    private final Consumer<Throwable> report;
    private double speedLimit = Double.POSITIVE_INFINITY;
    private @Nullable LiveSimulation live;
    private WaitingValues waitingValues = new WaitingValues();
    private int unsettled;

    /** @param report told of steps that failed, on their thread, and of changes that were refused */
    LiveRun(Executor interfaceThread, Executor background, Consumer<Throwable> report) {
        this.interfaceThread = interfaceThread;
        this.background = background;
        this.report = report;
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Null while there is none. */
    @Nullable LiveSimulation simulation() {
        return live;
    }

    /**
     * Drives another simulation, which has not been driven before.
     *
     * @param own watches this one only
     */
    void drive(Simulation simulation, StepWatcher own) {
        final LiveSimulation next = started(simulation);
        take(next);
        watched(next, own);
        watchers.forEach(watcher -> watched(next, pausing(next, watcher)));
        if (playing.get()) {
            next.play();
        }
    }

    /** Goes on with one that was driven before and has been paused. */
    void driveAgain(LiveSimulation before) {
        take(before);
        playing.set(false);
    }

    private void take(LiveSimulation other) {
        live = other;
        live.limitStepsPerSecond(speedLimit);
        waitingValues = new WaitingValues();
        unsettled = 0;
    }

    /** Failures are those of steps, after which it pauses; refused commands come back to their sender. */
    private LiveSimulation started(Simulation simulation) {
        final AtomicReference<LiveSimulation> mine = new AtomicReference<>();
        final LiveSimulation started = new LiveSimulation(simulation, failure -> {
            report.accept(failure);
            pausedByItself(Objects.requireNonNull(mine.get()));
        });
        mine.set(started);
        return started;
    }

    private void pausedByItself(LiveSimulation which) {
        interfaceThread.execute(() -> {
            if (which == live) {
                playing.set(false);
            }
        });
    }

    /** Looks after every step of this and of all later simulations, on their threads. */
    void watch(StepWatcher watcher) {
        watchers.add(watcher);
        if (live != null) {
            watched(live, pausing(live, watcher));
        }
    }

    private void watched(LiveSimulation which, StepWatcher watcher) {
        Unwaited.report(which.watch(watcher), report);
    }

    private StepWatcher pausing(LiveSimulation which, StepWatcher watcher) {
        return simulation -> {
            final boolean on = watcher.goesOn(simulation);
            if (!on) {
                pausedByItself(which);
            }
            return on;
        };
    }

    void play(boolean on) {
        playing.set(on);
        if (live != null && on) {
            live.play();
        } else if (live != null) {
            live.pause();
        }
    }

    void stepOnce() {
        playing.set(false);
        if (live != null) {
            live.stepOnce();
        }
    }

    void limitStepsPerSecond(double limit) {
        speedLimit = limit;
        if (live != null) {
            live.limitStepsPerSecond(limit);
        }
    }

    double stepsPerSecond() {
        return live == null ? 0 : live.stepsPerSecond();
    }

    /** Asks between two steps; without a simulation the answer is that there is none. */
    <T> CompletableFuture<T> ask(Function<Simulation, T> question) {
        return ofSimulation(there -> there.ask(question));
    }

    /** Lets a watcher follow the present simulation only. */
    CompletableFuture<Void> follow(StepWatcher watcher) {
        return ofSimulation(there -> {
            followed.put(watcher, there);
            return there.watch(watcher);
        });
    }

    private <T> CompletableFuture<T> ofSimulation(Function<LiveSimulation, CompletableFuture<T>> question) {
        return live == null
                ? CompletableFuture.failedFuture(new InvalidInput(Texts.of("run.none")))
                : question.apply(live);
    }

    void endFollowing(StepWatcher watcher) {
        final LiveSimulation there = followed.remove(watcher);
        if (there != null) {
            there.endWatch(watcher);
        }
    }

    /** Whether all changes have been carried out. */
    boolean settled() {
        return unsettled == 0;
    }

    /** A change to a new value; of several values that come during one step the last one counts. */
    void set(Parameter parameter, double value, Consumer<RunDescription> settled) {
        if (waitingValues.put(parameter, value)) {
            change(waitingValues::applyTo, settled);
        }
    }

    /**
     * Carries a change out between two steps, and reports its refusal.
     *
     * @param settled told of the run as it is then, on the interface thread, unless another simulation is driven by then
     */
    void change(Consumer<Simulation> change, Consumer<RunDescription> settled) {
        final LiveSimulation target = live;
        if (target == null) {
            return;
        }
        unsettled++;
        Unwaited.report(target.ask(simulation -> {
            RuntimeException refusal = null;
            try {
                change.accept(simulation);
            } catch (RuntimeException e) {
                refusal = e;
            }
            // A frame made before the change must not be shown after it.
            target.takeFrame();
            return new Outcome(simulation.run(), refusal);
        }).thenAccept(outcome -> interfaceThread.execute(() -> {
            if (outcome.refusal() != null) {
                report.accept(outcome.refusal());
            }
            if (target == live) {
                unsettled--;
                settled.accept(outcome.run());
            }
        })), report);
    }

    /** Ends the simulation, and with it what follows it; what is to be driven next is not touched. */
    void close() {
        if (live != null) {
            followed.values().removeIf(live::equals);
            live.end();
            // Waits for the step in progress.
            background.execute(live::close);
            live = null;
        }
    }
}
