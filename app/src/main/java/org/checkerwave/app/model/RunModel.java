package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.checkerwave.app.text.Texts;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.KeptMoment;
import org.checkerwave.simulation.LiveSimulation;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.StepWatcher;
import org.checkerwave.simulation.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The run that the window shows: sends commands to its thread and takes its frames. Used on the interface thread;
 * whatever computes or waits is done elsewhere. Before the first run is ready, commands have nothing to act on and do
 * nothing.
 */
public final class RunModel implements AutoCloseable {

    private static final double DEFAULT_SPREAD = 1.5;

    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyObjectWrapper<Frame> present = new ReadOnlyObjectWrapper<>(this, "present");
    private final ReadOnlyObjectWrapper<List<Frame>> beside = new ReadOnlyObjectWrapper<>(this, "beside", List.of());
    private final ReadOnlyObjectWrapper<RunDescription> run = new ReadOnlyObjectWrapper<>(this, "run");
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper(this, "opened");
    private final RunTimeline timeline = new RunTimeline();
    private final LiveRun live;
    private final RunMaking making;
    private final Executor interfaceThread;
    private final Executor background;
    private final Notices notices;
    private final int threads;
    /** The run that waits while others, made from it, are compared; null at other times. */
    private @Nullable ParkedRun parked;
    private int number;
    private int numbers;

    /**
     * @param interfaceThread where properties are changed
     * @param background for work that may take long
     * @param threads at most this many compute at once
     */
    public RunModel(Executor interfaceThread, Executor background, Notices notices, int threads) {
        this.live = new LiveRun(interfaceThread, background, notices::report);
        this.making = new RunMaking(interfaceThread);
        this.interfaceThread = interfaceThread;
        this.background = background;
        this.notices = notices;
        this.threads = threads;
    }

    /** The frame to be shown: the latest, or the one of a kept moment while that is looked at; null before the first. */
    public ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The latest frame taken of the run itself, whatever is looked at; null before the first. */
    public ReadOnlyObjectProperty<Frame> presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** What is kept of the run, and which of it is looked at. */
    public RunTimeline timeline() {
        return timeline;
    }

    /** Looks after every step of this and of all later runs, on their threads. */
    public void watch(StepWatcher watcher) {
        live.watch(watcher);
    }

    /** Pauses and shows a kept moment, or the present again for null; the run is not touched. */
    public void view(@Nullable KeptMoment moment) {
        if (moment != null) {
            play(false);
        }
        timeline.view(moment);
        frame.set(moment == null ? present.get() : moment.frame());
    }

    /** Frames of the runs that are compared with this one, of the same moment as the latest taken; empty without any. */
    public ReadOnlyObjectProperty<List<Frame>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** The run after the latest command; null before the first. Every command invalidates it, also one that was refused. */
    public ReadOnlyObjectProperty<RunDescription> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** Number of runs opened so far; changes before the first frame of another run. */
    public ReadOnlyIntegerProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Tells the runs that the window has shown apart; that of a run which waits for the end of a comparison comes back with it. */
    int number() {
        return number;
    }

    /** Whether a run waits for the end of a comparison. */
    boolean comparing() {
        return parked != null;
    }

    /** Whether another run is being made ready. */
    public ReadOnlyBooleanProperty preparingProperty() {
        return making.preparingProperty();
    }

    /** The part of the file of that run that has been read, from 0 to 1; negative while none is read. */
    public ReadOnlyDoubleProperty readProperty() {
        return making.readProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return live.playingProperty();
    }

    /** Whether all commands sent so far have been carried out, so that frames show what the controls asked for. */
    public boolean settled() {
        return live.settled();
    }

    /** Measured steps a second; 0 while paused. */
    public double stepsPerSecond() {
        return live.stepsPerSecond();
    }

    /**
     * Opens another run at t = 0; the present one goes on until it is ready.
     * @return whether it came to be the run, which a failure or a later opening prevents; told on the interface thread
     */
    @CanIgnoreReturnValue
    public CompletableFuture<Boolean> start(RunDescription description) {
        return open(_ -> Simulation.start(description, threads));
    }

    /** Opens a run where a checkpoint was made, as {@link #start} does. */
    @CanIgnoreReturnValue
    public CompletableFuture<Boolean> resume(Checkpoint checkpoint) {
        return resume(_ -> checkpoint);
    }

    /** The same. @param reader of the checkpoint, which tells what part it has read; called on another thread */
    @CanIgnoreReturnValue
    public CompletableFuture<Boolean> resume(Function<DoubleConsumer, Checkpoint> reader) {
        return open(progress -> {
            final Checkpoint checkpoint = reader.apply(progress);
            progress.accept(1);
            return Simulation.resume(checkpoint, threads);
        });
    }

    /** The run that is being made ready does not come to be. */
    public void cancelPreparing() {
        making.abandon();
        // A comparison that is prepared lets it stand.
        live.play(playingProperty().get());
        showPresentRun();
    }

    private CompletableFuture<Boolean> open(Function<DoubleConsumer, Simulation> maker) {
        return making.make(progress -> CompletableFuture.supplyAsync(() -> ReadyRun.of(maker.apply(progress)), background), this::adopt,
                failure -> {
                    notices.report(failure);
                    showPresentRun();
                });
    }

    /** Brings controls that show what was asked for back to what there is. */
    private void showPresentRun() {
        if (run.get() != null) {
            run.set(run.get().withSeed(run.get().seed()));
        }
    }

    private void adopt(ReadyRun ready) {
        close();
        opened.set(opened.get() + 1);
        drive(ready);
    }

    private void drive(ReadyRun ready) {
        number = ++numbers;
        final RunDescription description = ready.simulation().run();
        timeline.view(null);
        live.drive(ready.simulation(), timeline.begin());
        show(ready.frames());
        run.set(description);
    }

    /**
     * Lets runs that go on from the present one be the run; the present one waits untouched until {@link #endComparison}.
     * @param maker the lead of those runs; called on another thread
     * @return whether they came to be the run; told on the interface thread
     */
    public CompletableFuture<Boolean> compare(Function<Checkpoint, Simulation> maker) {
        final LiveSimulation target = live.simulation();
        if (target == null) {
            return CompletableFuture.completedFuture(false);
        }
        branch();
        target.pause();
        final Timeline kept = timeline.moments();
        final CompletableFuture<ReadyRun> coming = target.ask(Simulation::checkpoint)
                .thenApplyAsync(checkpoint -> ReadyRun.of(maker.apply(checkpoint)), background);
        return making.make(_ -> coming, ready -> {
            if (parked == null) {
                // Again, for it may have been played meanwhile.
                parked = ParkedRun.of(target, kept, number);
            } else {
                live.close();
            }
            drive(ready);
        }, notices::report).thenApply(came -> {
            if (!came) {
                live.play(playingProperty().get());
            }
            return came;
        });
    }

    /** Back to the run that was there before {@link #compare}, paused where it stood. */
    public void endComparison() {
        if (parked != null) {
            final ParkedRun there = parked;
            parked = null;
            number = there.number();
            making.abandon();
            live.close();
            live.driveAgain(there.live());
            timeline.goBackTo(there.kept());
            opened.set(opened.get() + 1);
            Unwaited.report(there.standing().thenAcceptAsync(standing -> {
                if (live.simulation() == there.live()) {
                    show(List.of(standing.frame()));
                    run.set(standing.run());
                }
            }, interfaceThread), notices::report);
        }
    }

    /** Takes the latest frame over, if there is a new one; once a pulse. */
    public void takeFrame() {
        final LiveSimulation simulation = live.simulation();
        final List<Frame> latest = simulation == null || timeline.jumping() ? null : simulation.takeFrames();
        if (latest != null) {
            show(latest);
        }
    }

    /** @param latest the run's own frame first */
    private void show(List<Frame> latest) {
        beside.set(latest.subList(1, latest.size()));
        present.set(latest.getFirst());
        if (!timeline.viewing()) {
            frame.set(latest.getFirst());
        }
    }

    public void togglePlaying() {
        play(!playingProperty().get());
    }

    /** Plays or pauses; playing from a kept moment that is looked at goes on from there. */
    public void play(boolean on) {
        if (on) {
            branch();
        }
        live.play(on);
    }

    /** Pauses and does one step, from the kept moment that is looked at if there is one. */
    public void stepOnce() {
        branch();
        live.stepOnce();
    }

    /** At most this many steps a second; infinite for as fast as possible. */
    public void limitStepsPerSecond(double limit) {
        live.limitStepsPerSecond(limit);
    }

    /** A new value between two steps; of several that come during one step the last one counts. */
    public void set(Parameter parameter, double value) {
        branch();
        live.set(parameter, value, run::set);
    }

    /** Carries a command out between two steps; a refusal becomes a notice. */
    public void apply(Command command) {
        if (command instanceof Command.Reset) {
            branch();
            jump(simulation -> simulation.apply(command));
        } else {
            between(simulation -> simulation.apply(command));
        }
    }

    /** Goes back, or over, to where the checkpoint was made, on the present lattice; a refusal becomes a notice. */
    public void rewind(Checkpoint checkpoint) {
        view(null);
        jump(simulation -> simulation.rewind(checkpoint));
    }

    /** The run goes on from the kept moment that is looked at, if there is one; what came later is kept, faded. */
    public void branch() {
        if (timeline.viewing()) {
            final KeptMoment from = timeline.viewedProperty().get();
            notices.say(Texts.of("time.branched", Numbers.significant(from.time(), 4), Numbers.significant(present.get().time(), 4)));
            rewind(from.checkpoint());
        }
    }

    /** Takes the run to another moment between two steps, and keeps what it leaves; a refusal becomes a notice. */
    void jump(Consumer<Simulation> how) {
        final LiveSimulation target = live.simulation();
        if (target != null) {
            Unwaited.report(timeline.jump(target, how).whenComplete((landing, _) -> interfaceThread.execute(() -> {
                if (target == live.simulation() && timeline.land(landing)) {
                    show(landing.frames());
                    run.set(landing.run());
                }
            })), notices::report);
        }
    }

    /** Back to t = 0 with the present seed. */
    public void reset() {
        if (run.get() != null) {
            apply(new Command.Reset(run.get().seed()));
        }
    }

    /** A disordered state of this seed at t = 0, cooled at once to the present temperature. */
    public void quench(long seed) {
        final RunDescription now = run.get();
        if (now != null && now.initial() instanceof InitialState.Disordered) {
            apply(new Command.Reset(seed));
        } else if (now != null) {
            start(new RunDescription(now.preset(), now.lattice(), now.parameters(),
                    new InitialState.Disordered(DEFAULT_SPREAD, Double.NaN), now.integrator(), seed, now.solver(), now.schedules()));
        }
    }

    /** Everything that a file needs, between two steps; of the kept moment that is looked at if there is one. */
    public CompletableFuture<Checkpoint> checkpoint() {
        return timeline.viewing() ? CompletableFuture.completedFuture(timeline.viewedProperty().get().checkpoint())
                : ask(Simulation::checkpoint);
    }

    /** Asks something that changes nothing, between two steps. */
    public <T> CompletableFuture<T> ask(Function<Simulation, T> question) {
        return live.ask(question);
    }

    /** Lets a watcher follow the present run from now on. */
    public CompletableFuture<Void> follow(StepWatcher watcher) {
        return live.follow(watcher);
    }

    /** Ends a watcher's following, unless the end of its run has. */
    public void endFollowing(StepWatcher watcher) {
        live.endFollowing(watcher);
    }

    /** Carries out what takes more than one command, between two steps; a refusal becomes a notice. */
    void between(Consumer<Simulation> change) {
        branch();
        live.change(change, run::set);
    }

    @Override
    public void close() {
        live.close();
        if (parked != null) {
            background.execute(parked.live()::close);
            parked = null;
        }
    }
}
