package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** LAPACK's workspace is beside Java's heap, so that the process itself is asked how much it had at its highest. */
class DiagonalizationMemoryTest {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final double FACTOR = 1.3;

    private static long kilobytes(String entry) throws IOException {
        return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith(entry + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    @Test
    @Tag("long")
    void thePredictionIsRight() throws IOException {
        assumeThat(Files.isWritable(CLEAR)).isTrue();
        final SquareLattice lattice = SquareLattice.square(44);
        final double[] potential = new double[lattice.sites()];
        final double[] density = new double[lattice.sites()];
        try (DiagonalizationSolver small = new DiagonalizationSolver(new SolverSpec.Diagonalization(Filling.HALF), SquareLattice.square(8), 1)) {
            small.density(new double[64], 0.1, new double[64]);
        }
        // The highest mark begins anew from what there is.
        Files.writeString(CLEAR, "5");
        final long before = kilobytes("VmRSS");
        try (DiagonalizationSolver solver = new DiagonalizationSolver(new SolverSpec.Diagonalization(Filling.HALF), lattice, 1)) {
            solver.density(potential, 0.1, density);
        }
        final long held = 1024 * (kilobytes("VmHWM") - before);
        assertThat((double) DiagonalizationSolver.bytes(lattice) / held).isBetween(1 / FACTOR, FACTOR);
    }

    @Test
    void aLatticeTooLargeIsRefusedWithTheSizeThatItWouldNeed() {
        assertThatThrownBy(() -> new DiagonalizationSolver(new SolverSpec.Diagonalization(Filling.HALF), SquareLattice.square(256), 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageMatching("A diagonalization of 256×256 sites needs 103 GB of memory, and [0-9.]+ [MG]B are free; choose the solver "
                        + "window or chebyshev, or a lattice of at most 6400 sites, beyond which a step takes hours\\.");
    }

    @Test
    void valuesThatLapackRefusesAreASentence() {
        final double[] potential = new double[64];
        potential[3] = Double.NaN;
        try (DiagonalizationSolver solver =
                new DiagonalizationSolver(new SolverSpec.Diagonalization(Filling.HALF), SquareLattice.square(8), 1)) {
            assertThatThrownBy(() -> solver.density(potential, 0.1, new double[64])).isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("did not converge").hasMessageContaining("go on with the solver window or chebyshev");
        }
    }
}
