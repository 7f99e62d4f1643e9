package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.checkerwave.app.SmallDisk;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class AutosaveModelTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(8));
    private static final long MINUTE = 60_000_000_000L;

    @TempDir
    private Path folder;
    private Path root;
    private final AtomicLong time = new AtomicLong();
    private final AtomicInteger sentences = new AtomicInteger();
    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final Notices notices = new Notices(interfaceThread);
    private final RunModel run = new RunModel(interfaceThread, background, notices, 1);
    private AutosaveModel autosave;

    @BeforeEach
    void make() throws Exception {
        root = folder.resolve("autosave");
        act(() -> {
            autosave = new AutosaveModel(run, notices, root, background, time::get);
            notices.messageProperty().subscribe(_ -> sentences.incrementAndGet());
        });
    }

    @AfterEach
    void close() throws Exception {
        act(run::close);
        act(autosave::close);
        background.close();
        interfaceThread.close();
    }

    private void act(Runnable action) throws Exception {
        interfaceThread.submit(action).get();
    }

    private void await(BooleanSupplier condition) throws Exception {
        while (!interfaceThread.submit(() -> {
            run.takeFrame();
            autosave.pulse();
            return condition.getAsBoolean();
        }).get()) {
            Thread.sleep(1);
        }
    }

    private long step() {
        return run.presentProperty().get() == null ? -1 : run.presentProperty().get().step();
    }

    /** Of all folders; what comes and goes meanwhile is no state. */
    private Stream<Path> states() {
        return inside(root.toFile()).flatMap(AutosaveModelTest::inside).filter(file -> file.getName().matches("autosave-.*\\.cdw")).map(File::toPath);
    }

    private static Stream<File> inside(File folder) {
        final File[] files = folder.listFiles();
        return files == null ? Stream.of() : Arrays.stream(files);
    }

    @Test
    void everySoManyStepsAStateIsSavedThatGoesOnToTheSameBits() throws Exception {
        act(() -> {
            autosave.stepsProperty().set(7);
            run.start(RUN);
        });
        await(() -> states().count() == 3);
        act(() -> {
            autosave.stepsProperty().set(0);
            run.play(false);
        });
        final Checkpoint saved = CdwFile.read(states().toList().getFirst());
        try (Simulation whole = Simulation.start(RUN, 1); Simulation resumed = Simulation.resume(saved, 1)) {
            while (whole.stepCount() < saved.step() + 60) {
                whole.step();
            }
            while (resumed.stepCount() < whole.stepCount()) {
                resumed.step();
            }
            assertThat(resumed.checkpoint().displacement()).containsExactly(whole.checkpoint().displacement());
            assertThat(resumed.checkpoint().velocity()).containsExactly(whole.checkpoint().velocity());
            assertThat(resumed.checkpoint().density()).containsExactly(whole.checkpoint().density());
        }
    }

    @Test
    void byTimeItIsSavedAfterTheMinutesAndNotBefore() throws Exception {
        act(() -> run.start(RUN));
        time.set(5 * MINUTE - 1);
        await(() -> step() > 40);
        assertThat(states()).isEmpty();
        time.set(5 * MINUTE);
        await(() -> states().count() == 1);
    }

    @Test
    void switchedOffNothingIsSaved() throws Exception {
        act(() -> {
            autosave.minutesProperty().set(0);
            run.start(RUN);
        });
        time.set(1000 * MINUTE);
        await(() -> step() > 40);
        assertThat(root).doesNotExist();
    }

    @Test
    void aPausedRunIsSavedOnceAndAgainWhenItWasChanged() throws Exception {
        act(() -> {
            run.play(false);
            run.start(RUN);
        });
        await(() -> step() == 0);
        time.set(5 * MINUTE);
        await(() -> states().count() == 1);
        time.set(20 * MINUTE);
        for (int pulse = 0; pulse < 50; pulse++) {
            await(() -> true);
        }
        assertThat(states()).as("it stands as it did").hasSize(1);
        act(() -> run.set(Parameter.TEMPERATURE, 0.3));
        await(() -> states().count() == 2);
    }

    @Test
    void whatFailsIsSaidOnceAndTheRunGoesOn() throws Exception {
        Files.writeString(root, "no folder");
        act(() -> {
            autosave.stepsProperty().set(1);
            run.start(RUN);
        });
        await(() -> notices.messageProperty().get().startsWith("Autosave does not work, and the run goes on unsaved: "));
        final int said = sentences.get();
        final long there = step();
        await(() -> step() > there + 50);
        assertThat(sentences).hasValue(said);
        Files.delete(root);
        await(() -> states().findAny().isPresent());
    }

    @Test
    void onAFullDiskItIsSaidOnceAndAPausedRunIsSavedWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(root, 256)) {
            act(() -> {
                autosave.stepsProperty().set(20);
                autosave.minutesProperty().set(5);
                run.start(RUN.withLattice(SquareLattice.square(32)));
            });
            await(() -> states().findAny().isPresent());
            act(() -> autosave.stepsProperty().set(0));
            final List<String> whole = disk.files();
            disk.fill(0);
            final long there = step();
            time.addAndGet(5 * MINUTE);
            await(() -> notices.messageProperty().get().startsWith("Autosave does not work, and the run goes on unsaved: "));
            assertThat(notices.messageProperty().get()).contains("autosave-", "No space left on device", "make room");
            final int said = sentences.get();
            await(() -> step() > there + 20);
            act(() -> run.play(false));
            for (int k = 0; k < 5; k++) {
                time.addAndGet(5 * MINUTE);
                await(() -> true);
                Thread.sleep(20);
            }
            assertThat(sentences).as("said once").hasValue(said);
            assertThat(disk.files()).as("what was saved is whole, and nothing else is there").isEqualTo(whole);
            final Checkpoint end = run.checkpoint().get();
            disk.makeRoom();
            time.addAndGet(5 * MINUTE);
            await(() -> states().anyMatch(file -> CdwFile.read(file).fingerprint().equals(end.fingerprint())));
        }
    }

    @Test
    void afterAClockThatHasGoneOnByHoursItIsSavedOnce() throws Exception {
        act(() -> run.start(RUN));
        await(() -> step() > 3);
        time.addAndGet(600 * MINUTE);
        await(() -> states().count() == 1);
        final long there = step();
        await(() -> step() > there + 50);
        assertThat(states()).hasSize(1);
    }

    @Test
    void aFolderThatIsRemovedIsMadeAgainWithItsLock() throws Exception {
        act(() -> {
            autosave.stepsProperty().set(5);
            run.start(RUN);
        });
        await(() -> states().count() >= 2);
        act(() -> run.play(false));
        await(() -> true);
        remove(root);
        act(() -> run.play(true));
        // A state that was being written just then may have failed, and been told.
        await(() -> states().findAny().isPresent());
        assertThat(inside(root.toFile()).map(File::getName)).as("others must not take it for left").anyMatch(name -> name.endsWith(".lock"));
    }

    /** Tries again while something is being written into it. */
    private static void remove(Path folder) throws InterruptedException {
        while (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException | UncheckedIOException _) {
                Thread.sleep(1);
            }
        }
    }

    @Test
    void theEndLeavesNothingWhateverIsBeingWritten() throws Exception {
        act(() -> {
            autosave.stepsProperty().set(1);
            run.start(RUN);
        });
        await(() -> states().count() == 3);
        act(autosave::close);
        try (Stream<Path> all = Files.list(root)) {
            assertThat(all).isEmpty();
        }
    }
}
