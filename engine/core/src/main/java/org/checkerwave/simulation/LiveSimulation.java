package org.checkerwave.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.checkerwave.Memory;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Simulation} on a thread of its own. What others want arrives as commands and runs between steps, in the
 * order of sending; frames go out through a slot for one, which is filled again once it has been taken, so that
 * watching costs nothing when nobody looks; when the run pauses it holds the state it stopped at.
 */
public final class LiveSimulation implements AutoCloseable {

    private static final long PATIENCE_NANOS = 10_000_000;

    private final Simulation simulation;
    private final Thread thread;
    private final LinkedBlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final AtomicReference<List<Frame>> slot = new AtomicReference<>();
    private final Consumer<RuntimeException> onFailure;
    /** Used on the simulation's thread. */
    private final List<StepWatcher> watchers = new ArrayList<>();
    private volatile boolean playing;
    private volatile boolean closed;
    private volatile boolean ended;
    private volatile double stepsPerSecondLimit = Double.POSITIVE_INFINITY;
    private volatile double stepsPerSecond;

    /**
     * Takes the simulation over and starts paused.
     *
     * @param onFailure told, on the simulation's thread, of refused commands and of steps that failed; the run is
     *        paused after the latter, and also where the memory ends, with its last whole state
     */
    public LiveSimulation(Simulation simulation, Consumer<RuntimeException> onFailure) {
        this.simulation = simulation;
        this.onFailure = onFailure;
        this.thread = Thread.ofPlatform().daemon().name("checkerwave-simulation").start(this::loop);
    }

    /**
     * Lets a watcher follow from now on.
     *
     * @return cancelled if the run is closed before, and the watcher is never called then
     */
    public CompletableFuture<Void> watch(StepWatcher watcher) {
        return ask(running -> {
            watcher.begins(running);
            watchers.add(watcher);
            return null;
        });
    }

    /** Ends a watcher's following, unless the end of the run has. */
    public void endWatch(StepWatcher watcher) {
        inbox.add(() -> {
            if (watchers.remove(watcher)) {
                watcher.ends(simulation);
            }
        });
    }

    public void play() {
        playing = true;
        inbox.add(() -> { });
    }

    public void pause() {
        playing = false;
    }

    public boolean playing() {
        return playing;
    }

    /** Pauses and does one step. */
    public void stepOnce() {
        playing = false;
        inbox.add(this::oneStep);
    }

    /** Carries the command out between two steps; a refused command goes to the failure handler. */
    public void send(Command command) {
        inbox.add(() -> simulation.apply(command));
    }

    /** Asks the simulation something between two steps; cancelled if it is closed before. */
    public <T> CompletableFuture<T> ask(Function<Simulation, T> question) {
        final Question<T> request = new Question<>(simulation, question, new CompletableFuture<>());
        inbox.add(request);
        if (ended) {
            cancelQuestions();
        }
        return request.answer();
    }

    private record Question<T>(Simulation simulation, Function<Simulation, T> question, CompletableFuture<T> answer)
            implements Runnable {
        @Override
        public void run() {
            try {
                answer.complete(question.apply(simulation));
            } catch (RuntimeException | Error e) {
                // Errors too, such as no memory for a copy of the state: nobody else would end the wait.
                answer.completeExceptionally(e);
            }
        }
    }

    private void cancelQuestions() {
        for (Runnable request = inbox.poll(); request != null; request = inbox.poll()) {
            if (request instanceof Question<?> question) {
                question.answer().cancel(false);
            }
        }
    }

    /** A frame newer than the last call, once; null if there is none yet. */
    public @Nullable Frame takeFrame() {
        final List<Frame> frames = takeFrames();
        return frames == null ? null : frames.getFirst();
    }

    /** The same with the frames of the runs that go along, all of one moment; null as well. */
    public @Nullable List<Frame> takeFrames() {
        return slot.getAndSet(null);
    }

    /** At most this many steps a second, above 0; infinite for as fast as possible. */
    public void limitStepsPerSecond(double limit) {
        stepsPerSecondLimit = limit;
    }

    /** Measured over the last half second of running; 0 while paused. */
    public double stepsPerSecond() {
        return playing ? stepsPerSecond : 0;
    }

    private void loop() {
        final SpeedGauge gauge = new SpeedGauge();
        try {
            Error untold = null;
            while (!closed) {
                try {
                    if (untold != null) {
                        onFailure.accept(told(untold));
                    }
                    turn(gauge, untold == null);
                    untold = null;
                } catch (Error e) {
                    playing = false;
                    untold = e;
                    // Others may be about to give memory back, without which it cannot even be told.
                    LockSupport.parkNanos(PATIENCE_NANOS);
                }
            }
        } catch (InterruptedException e) {
            // Closing.
        } finally {
            watchers.forEach(this::endWatching);
            simulation.close();
            ended = true;
            cancelQuestions();
        }
    }

    /**
     * One step, or while paused one wait for something to do.
     *
     * @param show whether to make a frame before a wait: not again where there has just been no memory for one
     */
    private void turn(SpeedGauge gauge, boolean show) throws InterruptedException {
        runInbox();
        if (playing && !closed) {
            final long start = System.nanoTime();
            oneStep();
            stepsPerSecond = gauge.stepDone();
            publish();
            waitForTurn(start);
        } else if (!closed) {
            if (show) {
                publish();
            }
            gauge.restart();
            runOne(inbox.take());
        }
    }

    private static RuntimeException told(Error failure) {
        return failure instanceof OutOfMemoryError memory
                ? Memory.exhausted("the run is paused with its last whole state, which can be saved", memory)
                : new IllegalStateException(failure);
    }

    /** What fails in one must not keep the others from ending, nor the solver from being freed. */
    private void endWatching(StepWatcher watcher) {
        try {
            watcher.ends(simulation);
        } catch (RuntimeException e) {
            onFailure.accept(e);
        } catch (OutOfMemoryError e) {
            onFailure.accept(Memory.exhausted("what followed the run could not be completed", e));
        }
    }

    private void oneStep() {
        try {
            simulation.step();
            for (final StepWatcher watcher : watchers) {
                // Nobody is interested in the last step of a run that is being ended.
                if (!closed && !watcher.goesOn(simulation)) {
                    playing = false;
                }
            }
        } catch (RuntimeException e) {
            playing = false;
            onFailure.accept(e);
        }
    }

    private void runInbox() {
        for (Runnable request = inbox.poll(); request != null; request = inbox.poll()) {
            runOne(request);
        }
    }

    private void runOne(Runnable request) {
        try {
            request.run();
        } catch (RuntimeException e) {
            onFailure.accept(e);
        }
    }

    /** Makes a frame if the last one was taken or is out of date while nothing runs. */
    private void publish() {
        if (slot.get() == null || !playing) {
            slot.set(simulation.frames());
        }
    }

    /** As long as the limit says that holds now. @param start of the last step */
    private void waitForTurn(long start) {
        while (!closed && playing && System.nanoTime() < start + (long) (1e9 / stepsPerSecondLimit)) {
            runInbox();
            LockSupport.parkNanos(Math.min(start + (long) (1e9 / stepsPerSecondLimit) - System.nanoTime(), 10_000_000));
        }
    }

    /** Ends the thread after the step in progress, which no watcher sees, and frees the solver; does not wait for that. */
    public void end() {
        closed = true;
        thread.interrupt();
    }

    /** Ends it and waits until it has. */
    @Override
    public void close() {
        end();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
