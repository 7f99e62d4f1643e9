package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.network.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that a network drives, at g = 1.5, and what they tell of its error. */
class NetworkQuenchTest {

    private static final double WIDE = 1000;
    private static final double NARROW = 0.5;

    @TempDir
    private Path folder;

    private CommandLineRun quench(String out, Object... more) {
        final List<Object> all = new ArrayList<>(List.of("quench", "--out", folder.resolve(out), "--size", 12, "--seed", 5));
        all.addAll(List.of(more));
        final CommandLineRun run = CommandLineRun.of(all.toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    private Path network(double largestPotential) {
        return TrialNetworks.write(folder, Architecture.Kind.GNN, largestPotential);
    }

    private List<String> table(String out) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve("observables.csv"));
    }

    private List<double[]> networkFigures(String out) throws IOException {
        return table(out).stream().skip(1).map(line -> line.split(","))
                .map(cells -> new double[] {Double.parseDouble(cells[cells.length - 4]),
                    Double.parseDouble(cells[cells.length - 3]), Double.parseDouble(cells[cells.length - 2]),
                    Double.parseDouble(cells[cells.length - 1])}).toList();
    }

    @Test
    void tableTellsTheRunningErrorAndTheSummaryRepeatsIt() throws IOException {
        final CommandLineRun run = quench("run", "--steps", 20, "--solver", network(WIDE));
        assertThat(table("run").getFirst())
                .endsWith(",network_error_n,network_error_F [energy/length],network_within_range,network_steps_outside");
        assertThat(networkFigures("run")).hasSize(3).allSatisfy(figures -> {
            // A network that has learned nothing is about as wrong as n can be.
            assertThat(figures[0]).isBetween(0.02, 1.0);
            assertThat(figures[1]).isCloseTo(1.5 * figures[0], within(1e-9));
            assertThat(figures[2]).isEqualTo(1);
            assertThat(figures[3]).isZero();
        });
        assertThat(run.out()).contains("network error: n ").doesNotContain("warning");
    }

    @Test
    void networkBeyondItsRangeIsMarkedInEveryRowAndWarnedOf() throws IOException {
        final CommandLineRun run = quench("run", "--steps", 20, "--solver", network(NARROW));
        assertThat(networkFigures("run")).extracting(figures -> figures[3]).containsExactly(0.0, 10.0, 20.0);
        assertThat(networkFigures("run")).allSatisfy(figures -> assertThat(figures[2]).isZero());
        assertThat(run.out()).contains("warning: the network was outside its trained range at 20 of 20 steps");
    }

    @Test
    void exactSolverHasNoNetworkFigures() throws IOException {
        final CommandLineRun run = quench("run", "--steps", 10, "--solver", "window");
        assertThat(table("run").stream().skip(1)).allSatisfy(line -> assertThat(line).endsWith(",nan,nan,nan,nan"));
        assertThat(run.out()).doesNotContain("network");
    }

    @Test
    void resumedRunTellsTheSameFiguresAsTheUninterruptedOne() throws IOException {
        final Path weights = network(NARROW);
        quench("whole", "--steps", 70, "--solver", weights);
        quench("parts", "--steps", 30, "--solver", weights);
        final CommandLineRun rest = CommandLineRun.of("quench", "--out", folder.resolve("parts"), "--resume",
                folder.resolve("parts/final.cdw"), "--steps", 40);
        assertThat(rest.exitCode()).isZero();
        assertThat(folder.resolve("parts/observables.csv"))
                .hasSameTextualContentAs(folder.resolve("whole/observables.csv"));
        assertThat(CommandLineRun.of("info", folder.resolve("parts/final.cdw")).out())
                .containsPattern("solver +network gnn-trial\\b");
    }

    @Test
    void weightsFileThatIsNotThereIsOneSentence() {
        final CommandLineRun run = CommandLineRun.of("quench", "--out", folder.resolve("run"), "--size", 12, "--solver",
                folder.resolve("missing.safetensors"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip()).contains("missing.safetensors").doesNotContain("\n");
    }
}
