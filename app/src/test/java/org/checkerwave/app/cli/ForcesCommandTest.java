package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.checkerwave.file.Npy;
import org.checkerwave.file.NpyArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForcesCommandTest {

    @TempDir
    private Path folder;

    /** Q = 2 sin(1.3x + 0.7y) + cos(2.1x − 0.4y²) on 8×8, the reference case. */
    private Path reference() throws IOException {
        final double[] q = new double[64];
        for (int i = 0; i < q.length; i++) {
            final int x = i % 8;
            final int y = i / 8;
            q[i] = 2 * Math.sin(1.3 * x + 0.7 * y) + Math.cos(2.1 * x - 0.4 * y * y);
        }
        return save(new NpyArray(new int[] {8, 8}, q));
    }

    private Path save(NpyArray array) throws IOException {
        final Path file = folder.resolve("Q.npy");
        try (OutputStream out = Files.newOutputStream(file)) {
            Npy.write(out, array);
        }
        return file;
    }

    private NpyArray result(String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("out.npz").toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name + ".npy"))) {
            return Npy.read(in, name);
        }
    }

    private CommandLineRun forces(Path input, Object... more) {
        final List<Object> all = new ArrayList<>(
                List.of("forces", "--input", input, "--output", folder.resolve("out.npz")));
        all.addAll(List.of(more));
        return CommandLineRun.of(all.toArray());
    }

    private static double printed(CommandLineRun run, String name) {
        final String line = run.out().lines().filter(l -> l.startsWith(name + " = ")).findFirst().orElseThrow();
        return Double.parseDouble(line.substring(name.length() + 3));
    }

    @Test
    void aNetworkBeyondItsTrainingSaysSo() throws IOException {
        final String warning = "warning: the network is outside its trained range";
        assertThat(forces(reference(), "--g", 1.5, "--T", 0.1, "--solver", "recursion-fast").out()).doesNotContain(warning);
        assertThat(forces(reference(), "--g", 1.5, "--T", 3, "--solver", "recursion-fast").out()).contains(warning);
        final double[] large = new double[64];
        large[9] = 500;
        final CommandLineRun run = forces(save(new NpyArray(new int[] {8, 8}, large)), "--g", 1.5, "--T", 0.1, "--solver",
                "recursion-fast");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(warning);
    }

    @ParameterizedTest
    @CsvSource({"diagonalization, 1e-6, 1e-11, 1e-10", "chebyshev, 1e-8, 5e-8, 1e-6", "window, 1e-6, 1e-5, 1e-3"})
    void referenceFieldGivesTheReferenceForces(String solver, String accuracy, double error, double omegaError)
            throws IOException {
        final CommandLineRun run = forces(reference(), "--g", 1.5, "--K", 1, "--kappa", 0.18, "--T", 0.1, "--solver",
                solver, "--accuracy", accuracy);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(printed(run, "omega")).isCloseTo(11.551199123323, within(omegaError));
        final NpyArray density = result("n");
        assertThat(density.shape()).containsExactly(8, 8);
        assertThat(density.data()[0]).isCloseTo(0.8328601086230, within(error));
        assertThat(density.data()[1]).isCloseTo(0.8582978004927, within(error));
        assertThat(density.data()[9]).isCloseTo(0.9116631684503, within(error));
        assertThat(density.data()[63]).isCloseTo(0.9306282826182, within(error));
        final NpyArray force = result("F");
        assertThat(force.shape()).containsExactly(8, 8);
        assertThat(force.data()[0]).isCloseTo(-0.951224608845, within(1.5 * error));
        assertThat(force.data()[9]).isCloseTo(-1.838632580917, within(1.5 * error));
    }

    @Test
    void strongerCouplingActsOnEverything() throws IOException {
        final CommandLineRun run = forces(reference(), "--g", 3.5, "--solver", "diagonalization");
        assertThat(printed(run, "omega")).isCloseTo(-65.8304673609, within(1e-9));
        assertThat(result("n").data()[0]).isCloseTo(0.9691136509345, within(1e-11));
        assertThat(result("F").data()[0]).isCloseTo(0.191383006491, within(1e-11));
    }

    @Test
    void halfFillingMovesTheChemicalPotential() throws IOException {
        final CommandLineRun run = forces(reference(), "--solver", "diagonalization", "--filling", "half");
        assertThat(printed(run, "mu")).isCloseTo(-0.073220265365, within(1e-11));
        assertThat(result("n").data()[0]).isCloseTo(0.814214097973, within(1e-11));
    }

    @Test
    void rowsOfTheArrayAreTheSecondAxisOfTheLattice() throws IOException {
        final double[] q = new double[6 * 10];
        q[3] = 1;
        final CommandLineRun run = forces(save(new NpyArray(new int[] {6, 10}, q)), "--solver", "diagonalization");
        assertThat(run.exitCode()).isZero();
        final NpyArray force = result("F");
        assertThat(force.shape()).containsExactly(6, 10);
        assertThat(force.data()[3]).isLessThan(-0.5);
        // The lattice is periodic: row 5 is as near to row 0 as row 1.
        assertThat(force.data()[5 * 10 + 3]).isCloseTo(force.data()[10 + 3], within(1e-12));
    }

    @Test
    void numbersStayPlainUnderADecimalCommaLocale() throws IOException {
        final Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(printed(forces(reference(), "--solver", "diagonalization"), "omega"))
                    .isCloseTo(11.551199123323, within(1e-10));
        } finally {
            Locale.setDefault(before);
        }
    }
}
