package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.benchmark.SolverMeasurement;
import org.checkerwave.benchmark.SolverTable;
import org.checkerwave.benchmark.SolverTableFile;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.Json;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Presets;
import org.checkerwave.state.RunScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names within files of others do not lead out of the folder that the user chose. */
class HostileNamesTest {

    @TempDir
    private Path outer;
    private Path chosen;

    @BeforeEach
    void chooseAFolder() {
        chosen = outer.resolve("a/b/chosen");
    }

    private List<String> filesOutside() throws IOException {
        try (Stream<Path> all = Files.walk(outer)) {
            return all.filter(path -> Files.isRegularFile(path) && !path.startsWith(chosen)).map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    private CommandLineRun benchmark(String preset) throws IOException {
        final Path table = Files.createDirectories(outer).resolve("benchmark.csv");
        SolverTableFile.write(new SolverTable(List.of(
                new SolverMeasurement(preset, SquareLattice.square(32), new SolverSpec.Window(1e-3), 2.5e6, 8e-4))), table);
        return CommandLineRun.of("benchmark", "--from", table, "--out", chosen);
    }

    @Test
    void aPresetInABenchmarkNamesAFigureInTheFolderOrNone() throws IOException {
        assertThat(benchmark("coarsening").exitCode()).isZero();
        assertThat(chosen.resolve("benchmark-coarsening.png")).exists();
        for (final String preset : List.of("x/../../../stolen", "/../../stolen", "x\\..\\..\\stolen", "C:stolen")) {
            final CommandLineRun run = benchmark(preset);
            assertThat(run.exitCode()).as(preset).isEqualTo(2);
            assertThat(run.err()).contains("cannot be written under the name", "no slashes");
        }
        assertThat(filesOutside()).containsExactly("benchmark.csv");
    }

    @Test
    void aPresetInAHistoryIsAPlainName() throws IOException {
        final RunDescription run = Presets.load().getFirst().run().withLattice(SquareLattice.square(8));
        final String script = new String(Json.format(new RunScript(run, List.of(), 1, "").json()), StandardCharsets.UTF_8);
        final Path file = outer.resolve("history.json");
        for (final String preset : List.of("../../stolen", "/tmp/stolen", "..\\\\stolen", "C:stolen")) {
            Files.writeString(file, script.replace("\"preset\" : \"" + run.preset() + "\"", "\"preset\" : \"" + preset + "\""));
            final CommandLineRun replay = CommandLineRun.of("replay", file, "--out", chosen);
            assertThat(replay.exitCode()).as(preset).isEqualTo(2);
            assertThat(replay.err()).contains("cannot come from the preset");
        }
        assertThat(filesOutside()).containsExactly("history.json");
    }

    /** Windows would send the user's name and a proof of the password there. */
    @Test
    void aHistoryDoesNotSendTheProgramToAnotherComputer() throws IOException {
        final RunDescription run = Presets.load().getFirst().run().withLattice(SquareLattice.square(8));
        final String script = new String(Json.format(new RunScript(run, List.of(), 1, "").json()), StandardCharsets.UTF_8);
        final Path file = outer.resolve("history.json");
        for (final String weights : List.of("\\\\\\\\elsewhere\\\\share\\\\x.safetensors", "//elsewhere/share/x.safetensors")) {
            Files.writeString(file, script.replace("\"name\" : \"" + run.solver().name() + "\"", "\"name\" : \"" + weights + "\""));
            final CommandLineRun replay = CommandLineRun.of("replay", file, "--out", chosen);
            assertThat(replay.exitCode()).as(weights).isEqualTo(2);
            assertThat(replay.err()).contains("lies on another computer");
        }
    }
}
