package org.checkerwave.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rings of processes that have ended are copies under the name of another process; the real thing is killed in the app's KillTest. */
class AutosaveRingTest {

    @TempDir
    private Path root;

    /** States after 1, 2, … steps. */
    private static List<Checkpoint> states(int count) {
        try (Simulation run = Simulation.start(Presets.load().getFirst().run().withLattice(SquareLattice.square(8)), 1)) {
            return Stream.generate(() -> {
                run.step();
                return run.checkpoint();
            }).limit(count).toList();
        }
    }

    /** As a process leaves it that is killed. */
    private Path left(String process, AutosaveRing ring) throws IOException {
        final Path copy = Files.createDirectory(root.resolve(process));
        for (final Path file : list(ring.folder())) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return list(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private LeftRing only() {
        final List<LeftRing> all = LeftRing.in(root);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void theLastThreeStatesAreKeptAndTheNewestComesBackWithEveryBit() throws IOException {
        final List<Checkpoint> states = states(12);
        try (AutosaveRing ring = AutosaveRing.in(root)) {
            states.forEach(ring::save);
            assertThat(names(ring.folder())).containsExactly("autosave-10.cdw", "autosave-11.cdw", "autosave-12.cdw");
            left("7-7-0", ring);
        }
        try (LeftRing found = only()) {
            assertThat(found.glimpse()).contains(new Glimpse(SquareLattice.square(8), 12, states.getLast().time()));
            final Checkpoint newest = found.newest(_ -> { });
            assertThat(newest.step()).isEqualTo(12);
            assertThat(newest.displacement()).containsExactly(states.getLast().displacement());
            assertThat(newest.velocity()).containsExactly(states.getLast().velocity());
            assertThat(newest.density()).containsExactly(states.getLast().density());
        }
    }

    @Test
    void aCleanEndLeavesNothing() throws IOException {
        final AutosaveRing ring = AutosaveRing.in(root.resolve("made/on/demand"));
        ring.save(states(1).getFirst());
        ring.close();
        ring.save(states(1).getFirst());
        assertThat(list(root.resolve("made/on/demand"))).isEmpty();
    }

    @Test
    void severalRingsOfOneProcessAreApartAndNoneOfThemIsLeft() {
        try (AutosaveRing one = AutosaveRing.in(root); AutosaveRing other = AutosaveRing.in(root)) {
            one.save(states(1).getFirst());
            other.save(states(1).getFirst());
            assertThat(one.folder()).isNotEqualTo(other.folder());
            assertThat(LeftRing.in(root)).isEmpty();
        }
    }

    @Test
    void damagedFilesArePassedOverAndWhereAllAreTheNewestIsTold() throws IOException {
        final Path folder;
        try (AutosaveRing ring = AutosaveRing.in(root)) {
            states(3).forEach(ring::save);
            folder = left("7-7-0", ring);
        }
        final byte[] newest = Files.readAllBytes(folder.resolve("autosave-3.cdw"));
        // The manifest is whole, a field is not.
        Files.write(folder.resolve("autosave-3.cdw"), Arrays.copyOf(newest, newest.length - newest.length / 3));
        Files.write(folder.resolve("autosave-2.cdw"), new byte[0]);
        try (LeftRing found = only()) {
            assertThat(found.newest(_ -> { }).step()).isEqualTo(1);
            Files.write(folder.resolve("autosave-1.cdw"), new byte[5]);
            assertThatThrownBy(() -> found.newest(_ -> { })).isInstanceOf(InvalidInput.class).hasMessageContaining("autosave-3.cdw");
            assertThat(names(folder)).as("nothing is deleted").hasSize(3);
        }
    }

    @Test
    void aRingWhoseManifestsAreAllDamagedIsFoundAllTheSame() throws IOException {
        Files.write(Files.createDirectory(root.resolve("7-7-0")).resolve("autosave-1.cdw"), new byte[9]);
        try (LeftRing found = only()) {
            assertThat(found.glimpse()).isEmpty();
        }
    }

    @Test
    void whatOneHasFoundNobodyElseFindsUntilItIsClosedAndDeletingLeavesNothing() throws IOException {
        try (AutosaveRing ring = AutosaveRing.in(root)) {
            states(1).forEach(ring::save);
            left("7-7-0", ring);
        }
        final LeftRing found = only();
        assertThat(LeftRing.in(root)).isEmpty();
        found.close();
        only().delete();
        assertThat(list(root)).isEmpty();
    }

    @Test
    void theLatestSavedComesFirst() throws IOException {
        try (AutosaveRing ring = AutosaveRing.in(root)) {
            states(1).forEach(ring::save);
            for (final int process : new int[] {1, 2, 3}) {
                Files.setLastModifiedTime(left(process + "-0-0", ring).resolve("autosave-1.cdw"),
                        FileTime.from(Instant.ofEpochSecond(process == 2 ? 2000 : 1000 + process)));
            }
        }
        final List<LeftRing> found = LeftRing.in(root);
        assertThat(found).extracting(each -> each.saved().getEpochSecond()).containsExactly(2000L, 1003L, 1001L);
        found.forEach(LeftRing::close);
    }

    @Test
    void whatWasKilledBeforeItsFirstStateWasWholeIsRemoved() throws IOException {
        Files.writeString(Files.createDirectory(root.resolve("7-7-0")).resolve(".autosave-1.cdw.7-1.part"), "beg");
        assertThat(LeftRing.in(root)).isEmpty();
        assertThat(list(root)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInASentence() throws IOException {
        final Path file = Files.writeString(root.resolve("file"), "");
        assertThatThrownBy(() -> AutosaveRing.in(file.resolve("autosave"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cannot be saved by itself");
    }
}
