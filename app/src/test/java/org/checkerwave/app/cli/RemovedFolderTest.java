package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.ensemble.EnsembleFolder;
import org.checkerwave.ensemble.EnsemblePlan;
import org.checkerwave.ensemble.RunTask;
import org.checkerwave.ensemble.TaskRunner;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RemovedFolderTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));

    @TempDir
    private Path temporary;

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (final Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFolderOfAQuenchIsMadeAgainAndTheMovieThatWasInItIsToldOf() throws IOException {
        final Path folder = temporary.resolve("run");
        OutputFolder.create(folder);
        try (Simulation simulation = Simulation.start(RUN, 1); Simulation reference = Simulation.start(RUN, 1)) {
            final RecordedRun run = new RecordedRun(simulation, () -> {
                simulation.step();
                if (simulation.stepCount() == 6) {
                    remove(folder);
                }
            }, folder, false, 2, new SaveClock(0, 0));
            final Throwable failure = catchThrowable(() -> run.advance(12, new PrintWriter(new StringWriter())));
            assertThat(failure).isInstanceOf(InvalidInput.class).hasMessageContaining("movie.mp4")
                    .hasMessageContaining("no such file or folder").hasMessageContaining("choose another folder");
            assertThat(names(folder)).containsExactly("final.cdw", "history.json", "length.png", "length.svg", "observables.csv", "order.png",
                    "order.svg");
            while (reference.stepCount() < 12) {
                reference.step();
            }
            assertThat(CdwFile.read(folder.resolve("final.cdw")).fingerprint()).isEqualTo(reference.checkpoint().fingerprint());
            assertThat(Files.readAllLines(folder.resolve("observables.csv"))).hasSize(1 + 7);
        }
    }

    @Test
    void theFolderOfAnEnsembleIsMadeAgain() {
        final Path folder = temporary.resolve("ensemble");
        final EnsemblePlan plan = new EnsemblePlan(RUN, List.of(16), List.of(), 2, 4, 2);
        final EnsembleFolder results = EnsembleFolder.of(folder, plan);
        remove(folder);
        final RunTask task = plan.tasks().getFirst();
        TaskRunner.run(task, 1, () -> false).ifPresent(results::add);
        assertThat(results.results(plan.tasks())).hasSize(1);
        assertThat(results.missing(plan.tasks())).containsExactly(plan.tasks().getLast());
    }
}
