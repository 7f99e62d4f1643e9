package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.checkerwave.app.LeftRuns;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.AutosaveRing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RecoveryModelTest {

    @TempDir
    private Path root;
    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final Notices notices = new Notices(interfaceThread);
    private final RunModel run = new RunModel(interfaceThread, background, notices, 1);
    private AutosaveModel autosave;
    private RecoveryModel recovery;

    @BeforeEach
    void make() throws Exception {
        act(() -> {
            autosave = new AutosaveModel(run, notices, root, background);
            recovery = new RecoveryModel(run, autosave, notices, root, interfaceThread, background);
            run.play(false);
        });
    }

    @AfterEach
    void close() throws Exception {
        act(() -> {
            run.close();
            recovery.close();
            autosave.close();
        });
        background.close();
        interfaceThread.close();
    }

    private void act(Runnable action) throws Exception {
        interfaceThread.submit(action).get();
    }

    private void look() throws Exception {
        recovery.look().get();
    }

    private String offer() throws Exception {
        return interfaceThread.submit(() -> recovery.offerProperty().get()).get();
    }

    private void await(BooleanSupplier condition) throws Exception {
        while (!interfaceThread.submit(condition::getAsBoolean).get()) {
            Thread.sleep(1);
        }
    }

    private Path leave(String process, String time, Checkpoint... states) throws Exception {
        final Path folder = LeftRuns.leave(root, process, states);
        try (Stream<Path> files = Files.list(folder)) {
            for (final Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(LocalDateTime.parse(time).atZone(ZoneId.systemDefault()).toInstant()));
            }
        }
        return folder;
    }

    @Test
    void goingOnResumesTheNewestAndWhatWasLeftGoesOnceItStandsInTheOwnRing() throws Exception {
        final Checkpoint newest = LeftRuns.state(8, 21);
        final Path folder = leave("7-7-0", "2026-03-05T14:32:10", LeftRuns.state(8, 20), newest);
        look();
        assertThat(offer()).isEqualTo("A run of 2026-03-05 14:32 (8×8, t = 2.1) was not closed.");
        act(recovery::goOn);
        assertThat(offer()).isEmpty();
        await(() -> Files.notExists(folder));
        final Checkpoint there = run.checkpoint().get();
        assertThat(there.step()).isEqualTo(21);
        assertThat(there.displacement()).containsExactly(newest.displacement());
        assertThat(there.velocity()).containsExactly(newest.velocity());
        assertThat(there.density()).containsExactly(newest.density());
        assertThat(notices.messageProperty().get()).isEmpty();
        try (Stream<Path> all = Files.walk(root)) {
            assertThat(all.filter(file -> file.toString().endsWith(".cdw"))).as("in the own ring").hasSize(1);
        }
    }

    @Test
    void severalAreOfferedOneAfterTheOtherAndDiscardingDeletesTheOneThatWasOffered() throws Exception {
        final Path earlier = leave("7-7-0", "2026-03-05T14:32:10", LeftRuns.state(8, 20));
        final Path later = leave("8-7-0", "2026-03-06T09:05:00", LeftRuns.state(12, 3));
        look();
        assertThat(offer()).contains("2026-03-06 09:05 (12×12, t = 0.3)");
        act(recovery::discard);
        assertThat(offer()).contains("2026-03-05 14:32 (8×8, t = 2)");
        await(() -> Files.notExists(later));
        assertThat(earlier).isDirectoryContaining(file -> file.toString().endsWith("autosave-1.cdw"));
    }

    @Test
    void aNewestThatIsDamagedIsPassedOverAndThatIsSaid() throws Exception {
        final Path folder = leave("7-7-0", "2026-03-05T14:32:10", LeftRuns.state(8, 20), LeftRuns.state(8, 21));
        final byte[] newest = Files.readAllBytes(folder.resolve("autosave-2.cdw"));
        newest[newest.length / 2] ^= 1;
        Files.write(folder.resolve("autosave-2.cdw"), newest);
        look();
        act(recovery::goOn);
        await(() -> notices.messageProperty().get().endsWith("it goes on from the state before, t = 2."));
        assertThat(run.checkpoint().get().step()).isEqualTo(20);
    }

    @Test
    void whereNothingIsWholeTheReasonIsSaidAndItStaysOfferedUntilItIsDiscarded() throws Exception {
        final Path folder = Files.createDirectory(root.resolve("7-7-0"));
        Files.write(folder.resolve("autosave-1.cdw"), new byte[7]);
        look();
        assertThat(offer()).endsWith("but what was saved of it is damaged.");
        act(recovery::goOn);
        await(() -> notices.messageProperty().get().contains("autosave-1.cdw"));
        await(() -> !recovery.offerProperty().get().isEmpty());
        assertThat(folder).isNotEmptyDirectory();
        act(recovery::discard);
        await(() -> Files.notExists(folder));
    }

    @Test
    void withoutAChoiceNothingIsDeleted() throws Exception {
        leave("7-7-0", "2026-03-05T14:32:10", LeftRuns.state(8, 20));
        look();
        act(recovery::close);
        recovery = new RecoveryModel(run, autosave, notices, root, interfaceThread, background);
        look();
        assertThat(offer()).contains("8×8");
    }

    @Test
    void theRingOfAProgramThatRunsIsNotOffered() throws Exception {
        try (AutosaveRing ring = AutosaveRing.in(root)) {
            ring.save(LeftRuns.state(8, 1));
            look();
            assertThat(offer()).isEmpty();
        }
    }
}
