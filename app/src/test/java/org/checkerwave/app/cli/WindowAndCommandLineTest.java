package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.checkerwave.app.model.Notices;
import org.checkerwave.app.model.RunModel;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.brush.Stroke;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.StepWatcher;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run ends in the same bits in the window and on the command line, watched or not, however often it is paused. */
@Timeout(60)
class WindowAndCommandLineTest {

    private static final int SIZE = 16;
    private static final int STEPS = 24;
    private static final RunDescription RUN = Presets.ofKey("coarsening").run().withLattice(SquareLattice.square(SIZE));

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final RunModel window = new RunModel(interfaceThread, background, new Notices(interfaceThread), 3);

    private Pausing pausing;

    @TempDir
    private Path folder;

    /** Pauses at chosen steps. @param looks whether everything is looked at and measured at every step */
    private record Pausing(List<Long> at, boolean looks, Semaphore paused) implements StepWatcher {
        private Pausing(List<Long> at, boolean looks) {
            this(at, looks, new Semaphore(0));
        }

        @Override
        public boolean goesOn(Simulation simulation) {
            if (looks) {
                simulation.grandPotential();
                final Measurement measurement = new Measurement(simulation.frame());
                for (final Observable observable : Observable.values()) {
                    measurement.value(observable);
                }
                RunRecord.of(simulation);
            }
            final boolean goesOn = !at.contains(simulation.stepCount());
            if (!goesOn) {
                paused.release();
            }
            return goesOn;
        }
    }

    @AfterEach
    void close() throws Exception {
        act(() -> {
            window.close();
            return null;
        });
        background.close();
        interfaceThread.close();
    }

    private <T> T act(Callable<T> action) throws Exception {
        return interfaceThread.submit(action).get();
    }

    private void open(Pausing watcher) throws Exception {
        pausing = watcher;
        act(() -> {
            window.play(false);
            return window.start(RUN);
        }).get();
        act(() -> window.follow(watcher)).get();
    }

    /** Plays until the run pauses by itself. @param takes whether frames are taken all the while, as by a window that is seen */
    private Checkpoint play(boolean takes) throws Exception {
        act(() -> {
            window.play(true);
            return null;
        });
        while (!pausing.paused().tryAcquire(2, TimeUnit.MILLISECONDS)) {
            if (takes) {
                act(() -> {
                    window.takeFrame();
                    return null;
                });
            }
        }
        return act(window::checkpoint).get();
    }

    private Checkpoint commandLine(String name, Object... arguments) {
        final List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", folder.resolve(name)));
        final CommandLineRun run = CommandLineRun.of(all.toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return CdwFile.read(folder.resolve(name).resolve("final.cdw"));
    }

    private Checkpoint quench(long steps, int threads) {
        return commandLine("quench", "quench", "--preset", "coarsening", "--size", SIZE, "--steps", steps, "--every", 5,
                "--threads", threads);
    }

    @Test
    void windowThatNobodySeesGivesTheCommandLinesBits() throws Exception {
        open(new Pausing(List.of((long) STEPS), false));
        final Checkpoint end = play(false);
        assertThat(end.step()).isEqualTo(STEPS);
        assertThat(end.fingerprint()).isEqualTo(quench(STEPS, 2).fingerprint());
    }

    @Test
    void windowThatMeasuresAndIsPausedAtRandomGivesTheCommandLinesBits() throws Exception {
        final Random random = new Random(5);
        final List<Long> pauses = new ArrayList<>(random.longs(6, 1, STEPS).distinct().sorted().boxed().toList());
        pauses.add((long) STEPS);
        open(new Pausing(pauses, true));
        Checkpoint end = null;
        for (final long pause : pauses) {
            end = play(true);
            assertThat(end.step()).isEqualTo(pause);
        }
        assertThat(end.fingerprint()).isEqualTo(quench(STEPS, 1).fingerprint());
    }

    @Test
    void stateSavedInTheWindowGoesOnOnTheCommandLine() throws Exception {
        final long at = 7;
        open(new Pausing(List.of(at), false));
        final Path saved = folder.resolve("saved.cdw");
        CdwFile.write(saved, play(true));
        final Checkpoint end = commandLine("resumed", "quench", "--resume", saved, "--steps", STEPS - at, "--threads", 2);
        assertThat(end.step()).isEqualTo(STEPS);
        assertThat(end.fingerprint()).isEqualTo(quench(STEPS, 3).fingerprint());
    }

    @Test
    void whatWasDoneInTheWindowIsDoneAgainOnTheCommandLine() throws Exception {
        open(new Pausing(List.of(4L, 9L, (long) STEPS), true));
        play(true);
        act(() -> {
            window.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.3));
            window.apply(new Command.Paint(Stroke.checkerboard(3, 5, 4, 1.5)));
            return null;
        });
        play(false);
        act(() -> {
            window.apply(new Command.Reset(99));
            return null;
        });
        // The pauses come again, for the run has begun again.
        play(true);
        play(false);
        final Checkpoint end = play(true);
        assertThat(end.step()).isEqualTo(STEPS);
        assertThat(end.history()).hasSize(3);
        final Path saved = folder.resolve("saved.cdw");
        CdwFile.write(saved, end);
        assertThat(commandLine("replayed", "replay", saved).fingerprint()).isEqualTo(end.fingerprint());
    }

    @Test
    void infoTellsTheHashOfAState() {
        final Checkpoint end = quench(3, 1);
        assertThat(CommandLineRun.of("info", folder.resolve("quench").resolve("final.cdw")).out())
                .contains("SHA-256         " + end.fingerprint());
    }
}
