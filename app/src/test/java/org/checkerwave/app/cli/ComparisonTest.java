package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Observable;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    private Path folder;

    private static List<String> names(String... solvers) {
        return NamedSolver.of(List.of(solvers), 1e-3).stream().map(NamedSolver::name).toList();
    }

    @Test
    void everySolverHasANameOfItsOwn() {
        assertThat(names("window", "window:1e-6", "window", "a/cnn.safetensors", "b/cnn.safetensors", "cnn"))
                .containsExactly("window", "window:1e-6", "window-2", "cnn", "cnn-2", "cnn-3");
        assertThat(names("gcnn")).containsExactly("window", "gcnn");
    }

    @Test
    void accuracyIsTheSolversOwnOrTheCommonOne() {
        assertThat(NamedSolver.of(List.of("window", "chebyshev:1e-6"), 1e-3)).extracting(NamedSolver::spec)
                .containsExactly(new SolverSpec.Window(1e-3), new SolverSpec.Chebyshev(1e-6));
        assertThatThrownBy(() -> names("window:")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aRunThatEndedBeforeTheReferenceHasNoValuesFromThereOn() throws IOException {
        try (Comparison comparison = new Comparison(
                Presets.ofKey("coarsening").run().withLattice(SquareLattice.square(8)),
                NamedSolver.of(List.of("diagonalization", "chebyshev"), 1e-3), 1);
                StopOnInterrupt interrupt = new StopOnInterrupt()) {
            comparison.advance(2, 1, folder, interrupt);
            comparison.reference().step();
            comparison.reference().measure();
            assertThat(comparison.deviation(comparison.others().getFirst(), Observable.PHI_RMS).values()).hasSize(4)
                    .endsWith(Double.NaN).doesNotContain(Double.NaN, atIndex(2));
            ComparisonFiles.writeTable(comparison, folder);
            final FigureFolder figures = new FigureFolder(folder, new FileNote("Checkerwave 9.9", "Made by a test.", "{}"));
            ComparisonFiles.writeGrowth(comparison, figures);
            ComparisonFiles.writeCorrelation(comparison, figures);
            ComparisonSummary.print(new PrintWriter(new StringWriter()), comparison, folder);
        }
        final List<String> lines = Files.readAllLines(folder.resolve("compare.csv"));
        assertThat(lines).hasSize(5).allSatisfy(line -> assertThat(line.split(",")).hasSize(2 + 2 * (Observable.values().length + 1) + 2));
        assertThat(lines.getLast()).startsWith("3,0.3,").endsWith(",nan".repeat(Observable.values().length + 1 + 2));
        assertThat(folder.resolve("correlation.png")).isNotEmptyFile();
    }
}
