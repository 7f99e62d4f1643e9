package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.checkerwave.app.SmallDisk;
import org.checkerwave.app.settings.RecentFiles;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the window saves on a disk that is really full: skipped where the tests may not mount one. */
@Timeout(60)
class FullDiskTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(32));

    @TempDir
    private Path folder;
    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final Notices notices = new Notices(interfaceThread);
    private final RunModel run = new RunModel(interfaceThread, background, notices, 1);
    private FileModel files;

    @BeforeEach
    void start() throws Exception {
        act(() -> {
            files = new FileModel(run, notices, new RecentFiles(Settings.in(folder, Runnable::run)), interfaceThread, background);
            run.start(RUN);
        });
        await(() -> step() > 3);
    }

    @AfterEach
    void close() throws Exception {
        act(run::close);
        background.close();
        interfaceThread.close();
    }

    private void act(Runnable action) throws Exception {
        interfaceThread.submit(action).get();
    }

    private void await(BooleanSupplier condition) throws Exception {
        while (!interfaceThread.submit(() -> {
            run.takeFrame();
            return condition.getAsBoolean();
        }).get()) {
            Thread.sleep(1);
        }
    }

    private long step() {
        return run.presentProperty().get() == null ? -1 : run.presentProperty().get().step();
    }

    private CompletableFuture<Void> write(Path file) {
        final Function<Path, CompletableFuture<Void>> how = switch (file.toString().replaceFirst(".*\\.", "")) {
            case "cdw" -> files::save;
            case "json" -> files::saveHistory;
            default -> files::exportData;
        };
        return how.apply(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.cdw", "run.json", "run.npz", "run.csv", "run.h5", "run.xyz"})
    void whatWasThereIsWholeItIsSaidAndTheRunGoesOn(String name) throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 2048)) {
            final Path file = disk.folder().resolve(name);
            Files.writeString(file, "what was there");
            disk.fill(0);
            interfaceThread.submit(() -> write(file)).get().get();
            await(() -> notices.messageProperty().get().contains("could not be written"));
            assertThat(notices.messageProperty().get()).contains(name, "No space left on device", "nothing old was lost", "make room");
            assertThat(file).hasContent("what was there");
            assertThat(disk.files()).isEqualTo(List.of(name));
            final long there = step();
            await(() -> step() > there + 5);
            assertThat(run.playingProperty().get()).isTrue();
            disk.makeRoom();
            interfaceThread.submit(() -> write(file)).get().get();
            await(() -> notices.messageProperty().get().contains("saved") || notices.messageProperty().get().contains("Saved"));
            if (name.endsWith(".cdw")) {
                assertThat(CdwFile.read(file).step()).isGreaterThan(3);
            }
        }
    }
}
