package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.benchmark.SolverMeasurement;
import org.checkerwave.benchmark.SolverTable;
import org.checkerwave.benchmark.SolverTableFile;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    void measuresEverySolverOnBothPresets() throws IOException {
        final CommandLineRun run = CommandLineRun.of("benchmark", "--quick", "--out", folder);
        assertThat(run.exitCode()).isZero();
        final List<String[]> rows = Files.readAllLines(folder.resolve("benchmark.csv")).stream().skip(1)
                .map(line -> line.split(",")).toList();
        for (final String preset : List.of("coarsening", "strong")) {
            final List<String[]> own = rows.stream().filter(row -> row[0].equals(preset)).toList();
            assertThat(own.stream().map(row -> row[2])).contains("window", "chebyshev", "diagonalization");
            // What was asked for is kept within a factor of two, and nothing is more exact than diagonalization.
            assertThat(own).filteredOn(row -> Double.parseDouble(row[3]) > 0)
                    .allMatch(row -> Double.parseDouble(row[4]) < 2 * Double.parseDouble(row[3]));
            assertThat(own).filteredOn(row -> row[2].equals("diagonalization"))
                    .allMatch(row -> Double.parseDouble(row[4]) < 1e-8 && row[6].equals("1"));
            assertThat(own).allMatch(row -> Double.parseDouble(row[5]) > 0);
            assertThat(own).filteredOn(row -> SolverSpec.Network.SHIPPED.contains(row[2]))
                    .hasSameSizeAs(SolverSpec.Network.SHIPPED)
                    .allMatch(row -> Double.parseDouble(row[7]) > 0 && !row[8].equals("none"));
            assertThat(own).filteredOn(row -> row[2].equals("window")).allMatch(row -> row[8].equals("none"));
            assertThat(folder.resolve("benchmark-" + preset + ".png")).isNotEmptyFile();
            assertThat(folder.resolve("benchmark-" + preset + ".svg")).isNotEmptyFile();
        }
    }

    @Test
    void showsAnEarlierBenchmarkWithoutMeasuring() {
        final SolverTable table = new SolverTable(List.of(
                measured(128, new SolverSpec.Window(2e-2), 4e6, 1e-2),
                measured(128, new SolverSpec.Window(5e-4), 1e6, 1e-4),
                measured(128, new SolverSpec.Network("gcnn"), 1e6, 1e-3),
                measured(128, new SolverSpec.Network("gnn"), 6e6, 2e-2),
                measured(32, new SolverSpec.Chebyshev(5e-3), 8e5, 3e-3)));
        final Path file = folder.resolve("earlier.csv");
        SolverTableFile.write(table, file);
        final CommandLineRun run = CommandLineRun.of("benchmark", "--from", file, "--out", folder);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).containsExactly(
                "preset  lattice  solver                     rms error of n  site updates/s  Pareto front  against window",
                "strong  128×128  window, accuracy 0.02      1.0e-02         4.00e+06        *",
                "strong  128×128  window, accuracy 5.0E-4    1.0e-04         1.00e+06        *",
                "strong  128×128  network gcnn               1.0e-03         1.00e+06                      0.50",
                "strong  128×128  network gnn                2.0e-02         6.00e+06        *             ≤ 1.5",
                "strong  32×32    chebyshev, accuracy 0.005  3.0e-03         8.00e+05        *",
                "results in " + folder);
        assertThat(SolverTableFile.read(folder.resolve(SolverTableFile.NAME))).isEqualTo(table);
        assertThat(folder.resolve("benchmark-strong.svg")).content()
                .contains("preset strong, 128×128", "chebyshev, 32×32");
        assertThat(folder.resolve("benchmark-strong.png")).isNotEmptyFile();
    }

    @Test
    void anEarlierBenchmarkIsNotMeasuredAnew() {
        final CommandLineRun run = CommandLineRun.of("benchmark", "--from", folder.resolve("earlier.csv"), "--quick");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--from", "--quick");
    }

    private static SolverMeasurement measured(int size, SolverSpec solver, double speed, double error) {
        return new SolverMeasurement("strong", SquareLattice.square(size), solver, speed, error);
    }
}
