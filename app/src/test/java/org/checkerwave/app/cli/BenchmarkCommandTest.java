package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {

    @TempDir
    private Path folder;

    @Test
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
            assertThat(folder.resolve("benchmark-" + preset + ".png")).isNotEmptyFile();
            assertThat(folder.resolve("benchmark-" + preset + ".svg")).isNotEmptyFile();
        }
    }
}
