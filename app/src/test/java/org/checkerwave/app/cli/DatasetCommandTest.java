package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetCommandTest {

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    void leavesDataThatASecondCallFindsFinished() throws IOException {
        final Path out = folder.resolve("data");
        final CommandLineRun first = CommandLineRun.of("dataset", "--out", out, "--trajectories", 1, "--seed", 5);
        assertThat(first.err()).isEmpty();
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("default             1         6", "6 snapshots on 32×32", "dataset.safetensors");
        final DataSet data = DataSet.read(out.resolve("dataset.safetensors"));
        assertThat(data.recipe()).isEqualTo("standard, seed 5, 1 trajectories");
        assertThat(data.snapshots()).hasSize(6).allMatch(s -> s.region() == Region.DEFAULT);
        final byte[] bytes = Files.readAllBytes(out.resolve("dataset.safetensors"));
        Files.delete(out.resolve("dataset.safetensors"));
        assertThat(CommandLineRun.of("dataset", "--out", out, "--trajectories", 1, "--seed", 5).exitCode()).isZero();
        assertThat(out.resolve("dataset.safetensors")).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @CsvSource({"--recipe, magic, held-out", "--trajectories, 0, trajectories", "--trajectories, few, whole number",
        "--threads, 0, threads", "--seed, x, whole number"})
    void refusesWhatMakesNoData(String option, String value, String reason) {
        assertRefused(CommandLineRun.of("dataset", "--out", folder.resolve("out"), option, value), reason);
    }

    @Test
    void refusesToChangeTheHeldOutSet() {
        assertRefused(CommandLineRun.of("dataset", "--out", folder.resolve("out"), "--recipe", "held-out", "--seed", 3),
                "always the same");
    }

    private void assertRefused(CommandLineRun run, String reason) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("checkerwave: ").contains(reason).hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
