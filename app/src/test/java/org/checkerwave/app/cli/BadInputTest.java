package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.checkerwave.file.Npy;
import org.checkerwave.file.NpyArray;
import org.checkerwave.network.TrainedNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with what the user gives: exit code 2, one sentence on standard error, nothing written. */
class BadInputTest {

    @TempDir
    private Path folder;

    private void assertRefused(CommandLineRun run, String... words) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("checkerwave: ").doesNotContain("Exception").contains(words);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(folder.resolve("out.npz")).doesNotExist();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Path array(int[] shape, double[] data) throws IOException {
        final Path file = folder.resolve("Q.npy");
        try (OutputStream out = Files.newOutputStream(file)) {
            Npy.write(out, new NpyArray(shape, data));
        }
        return file;
    }

    private CommandLineRun forces(Path input) {
        return CommandLineRun.of("forces", "--input", input, "--output", folder.resolve("out.npz"), "--solver",
                "diagonalization");
    }

    private CommandLineRun quench(String... more) {
        final List<Object> all = new ArrayList<>(List.of("quench", "--out", folder.resolve("out")));
        all.addAll(List.of(more));
        if (!all.contains("--size")) {
            all.addAll(List.of("--size", 8));
        }
        return CommandLineRun.of(all.toArray());
    }

    @Test
    void missingFile() {
        assertRefused(forces(folder.resolve("absent.npy")), "absent.npy", "no such file");
    }

    @Test
    void arrayOfSinglePrecision() throws IOException {
        final Path file = array(new int[] {4, 4}, new double[16]);
        final byte[] bytes = Files.readAllBytes(file);
        final String header = new String(bytes, 0, 128, StandardCharsets.ISO_8859_1).replace("<f8", "<f4");
        System.arraycopy(header.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 128);
        Files.write(file, bytes);
        assertRefused(forces(file), "float64", "astype");
    }

    @Test
    void arrayThatIsNoArray() throws IOException {
        final Path file = Files.writeString(folder.resolve("Q.npy"), "x,y\n1,2\n");
        assertRefused(forces(file), "no .npy array");
    }

    @Test
    void truncatedArray() throws IOException {
        final Path file = array(new int[] {8, 8}, new double[64]);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 300));
        assertRefused(forces(file), "truncated");
    }

    @ParameterizedTest
    @CsvSource({"7, 8, odd", "8, 9, odd", "2, 8, from 4 to 4096", "1, 1, from 4 to 4096"})
    void latticeOfASizeThatCannotOrder(int height, int width, String reason) throws IOException {
        assertRefused(forces(array(new int[] {height, width}, new double[height * width])), reason);
    }

    @Test
    void arrayWithThreeAxes() throws IOException {
        assertRefused(forces(array(new int[] {4, 4, 4}, new double[64])), "3 axes", "[y][x]");
    }

    @Test
    void arrayWithNaN() throws IOException {
        final double[] q = new double[64];
        q[11] = Double.NaN;
        assertRefused(forces(array(new int[] {8, 8}, q)), "NaN", "[1][3]");
    }

    @ParameterizedTest
    @CsvSource({"--T, -0.1, temperature", "--m, 0, mass", "--m, -1, mass", "--dt, -0.1, time step", "--dt, 0, time step",
        "--kappa, 0.25, K/4", "--kappa, 0.3, K/4", "--K, 0.5, K/4", "--t, 0, hopping", "--gamma, -1, damping",
        "--g, NaN, coupling", "--T, warm, warm", "--steps, -5, steps", "--every, 0, every", "--threads, 0, threads",
        "--solver, magic, diagonalization", "--accuracy, 2, accuracy", "--integrator, euler, langevin",
        "--preset, unknown, coarsening", "--size, 9, odd", "--size, 1000000, 4096", "--size, 2, from 4",
        "--filling, half, diagonalization", "--speed, 3, --speed", "--resume, absent.cdw, --size"})
    void valueThatPhysicsOrTheProgramRefuses(String option, String value, String reason) {
        assertRefused(quench(option, value), reason);
    }

    @Test
    void networkThatGivesNoDensity() throws IOException {
        final TrainedNetwork network = TrainedNetwork.load("recursion-fast");
        Arrays.fill(network.network().weights(), 1e38f);
        final Path file = folder.resolve("overflowing.safetensors");
        network.write(file);
        final String[] reason = {"overflowing.safetensors", "density n of NaN", "choose another solver"};
        assertRefused(quench("--solver", file.toString()), reason);
        assertRefused(CommandLineRun.of("forces", "--input", array(new int[] {8, 8}, new double[64]), "--output",
                folder.resolve("out.npz"), "--solver", file), reason);
    }

    @Test
    void accuracyThatANetworkCannotKeep() throws IOException {
        final String[] reason = {"network recursion", "--accuracy 1.0E-6", "leave it out"};
        assertRefused(quench("--solver", "recursion", "--accuracy", "1e-6"), reason);
        assertRefused(CommandLineRun.of("ensemble", "--size", 8, "--solver", "recursion", "--accuracy", "1e-6", "--out",
                folder.resolve("out")), reason);
        assertRefused(CommandLineRun.of("forces", "--input", array(new int[] {8, 8}, new double[64]), "--output",
                folder.resolve("out.npz"), "--solver", "recursion", "--accuracy", "1e-6"), reason);
        final Path run = folder.resolve("run");
        assertThat(CommandLineRun.of("quench", "--size", 8, "--steps", 0, "--solver", "recursion", "--out", run).exitCode())
                .isZero();
        assertRefused(CommandLineRun.of("quench", "--resume", run.resolve("final.cdw"), "--accuracy", "1e-6", "--out",
                folder.resolve("out")), reason);
    }

    @Test
    void zeroTemperatureWithoutDiagonalization() {
        assertRefused(quench("--T", "0"), "diagonalization");
    }

    @Test
    void foreignStateFile() throws IOException {
        final Path file = Files.writeString(folder.resolve("foreign.cdw"), "not a state");
        assertRefused(CommandLineRun.of("info", file), "foreign.cdw", "no Checkerwave state");
        assertRefused(CommandLineRun.of("render", file, "--out", folder.resolve("out")), "foreign.cdw");
        assertRefused(CommandLineRun.of("quench", "--resume", file, "--out", folder.resolve("out")), "foreign.cdw");
    }

    @Test
    void truncatedStateFile() throws IOException {
        final Path run = folder.resolve("run");
        assertThat(CommandLineRun.of("quench", "--size", 8, "--steps", 1, "--out", run).exitCode()).isZero();
        final byte[] whole = Files.readAllBytes(run.resolve("final.cdw"));
        for (final int length : new int[] {0, 10, whole.length / 4, whole.length / 2, whole.length - 800}) {
            final Path part = Files.write(folder.resolve("part.cdw"), Arrays.copyOf(whole, length));
            assertRefused(CommandLineRun.of("info", part), "part.cdw");
        }
    }

    @Test
    void folderThatIsAFile() throws IOException {
        final Path file = Files.writeString(folder.resolve("taken"), "");
        final CommandLineRun run = CommandLineRun.of("quench", "--size", 8, "--steps", 1, "--out", file);
        assertRefused(run, "taken", "is a file");
        assertThat(file).isEmptyFile();
    }

    @Test
    void outputFolderThatIsMissing() throws IOException {
        final CommandLineRun run = CommandLineRun.of("forces", "--input", array(new int[] {4, 4}, new double[16]),
                "--output", folder.resolve("absent").resolve("out.npz"));
        assertRefused(run, "absent", "cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "--nonsense", "quench", "forces --input Q.npy", "render", "render a.cdw", "info",
        "info a b", "quench --size"})
    void usageThatIsWrong(String line) {
        assertRefused(CommandLineRun.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" "))), "");
    }
}
