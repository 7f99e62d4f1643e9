package org.checkerwave.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same run ends in the same bits: today and later, for any number of threads, and saved and resumed at any step. */
class GoldenRunsTest {

    private static final List<Integer> THREADS = List.of(1, 2, 3, 8);

    @TempDir
    private Path folder;

    /** Making a network takes seconds, and so do steps in double precision. */
    private static boolean isQuick(GoldenRun run) {
        return SolverSpec.accuracyOf(run.run().solver()) > 1e-5;
    }

    private static Stream<GoldenRun> quick() {
        return GoldenRuns.ours().stream().filter(GoldenRunsTest::isQuick);
    }

    private static Stream<GoldenRun> slow() {
        return GoldenRuns.ours().stream().filter(run -> !isQuick(run));
    }

    private static Stream<GoldenRun> nativeLibrary() {
        return GoldenRuns.nativeLibrary().stream();
    }

    /** The numbers of threads take turns. */
    @Test
    void runsEndInTheHashesThatAreKept() throws IOException {
        final Map<String, String> found = new TreeMap<>();
        int turn = 0;
        for (final GoldenRun run : GoldenRuns.ours()) {
            found.put(run.name(), run.hash(THREADS.get(turn++ % THREADS.size())));
        }
        if (Boolean.getBoolean(GoldenFile.RENEW)) {
            GoldenFile.write(found);
        }
        assertThat(GoldenFile.changes(GoldenFile.read(), found)).isEmpty();
    }

    @Test
    void changedNewAndLostHashesAreNamed() {
        final String changes = GoldenFile.changes(Map.of("same", "a", "changed", "b", "lost", "c"),
                Map.of("same", "a", "changed", "d", "new", "e"));
        assertThat(changes).contains("changed: kept b, found d", "lost: kept c, found null", "new: kept null, found e",
                "-Dgolden.renew=true").doesNotContain("same: ");
    }

    @ParameterizedTest
    @MethodSource({"quick", "nativeLibrary"})
    void theNumberOfThreadsDoesNotMatter(GoldenRun run) {
        assertThat(THREADS.stream().map(run::hash).distinct()).hasSize(1);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("slow")
    void theNumberOfThreadsDoesNotMatterToSlowSolvers(GoldenRun run) {
        assertThat(THREADS.stream().map(run::hash).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource({"quick", "nativeLibrary"})
    void aStateSavedAtAnyStepGoesOnToTheSameBits(GoldenRun run) {
        final String whole = run.hash(2);
        for (int at = 0; at <= run.steps(); at++) {
            assertThat(resumed(run, at)).as("saved after step %d", at).isEqualTo(whole);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("slow")
    void aStateOfASlowSolverGoesOnToTheSameBits(GoldenRun run) {
        assertThat(resumed(run, 2)).isEqualTo(run.hash(2));
    }

    /** Through a file, with another number of threads afterwards. */
    private String resumed(GoldenRun run, int at) {
        final Path file = folder.resolve("state.cdw");
        try (Simulation first = Simulation.start(run.run(), 1)) {
            run.advance(first, 0, at);
            CdwFile.write(file, first.checkpoint());
        }
        try (Simulation second = Simulation.resume(CdwFile.read(file), 3)) {
            run.advance(second, at, run.steps());
            return second.checkpoint().fingerprint();
        }
    }
}
