package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerwave.app.SmallDisk;
import org.checkerwave.app.SmallData;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.CdwFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line on a disk that is really full: skipped where the tests may not mount one. */
@Tag("long")
@Timeout(120)
class FullDiskTest {

    private static final int KILOBYTES = 4096;

    @TempDir
    private Path folder;
    private SmallDisk disk;
    private Path state;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.at(folder.resolve("disk"), KILOBYTES);
        final Path run = folder.resolve("run");
        assertThat(CommandLineRun.of("quench", "--size", 32, "--steps", 12, "--out", run, "--threads", 1).exitCode()).isZero();
        state = run.resolve("final.cdw");
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    private CommandLineRun make(Path file) {
        final String ending = file.toString().replaceFirst(".*\\.", "");
        return switch (ending) {
            case "npz", "csv", "h5", "xyz" -> CommandLineRun.of("export", state, "--out", file);
            case "png", "svg", "pdf" -> CommandLineRun.of("render", state, "--out", file);
            default -> CommandLineRun.of("movie", state, "--out", file, "--every", 1, "--magnification", 8, "--threads", 1);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.npz", "x.csv", "x.h5", "x.xyz", "x.png", "x.svg", "x.pdf", "x.mp4", "x.gif", "x.apng"})
    void whatWasThereIsWholeNothingElseIsLeftAndWithRoomItIsMade(String name) throws IOException {
        final Path file = disk.folder().resolve(name);
        Files.writeString(file, "what was there");
        disk.fill(2);
        final CommandLineRun failed = make(file);
        assertThat(failed.exitCode()).as(failed.err()).isEqualTo(2);
        assertThat(failed.err()).contains(name, "No space left", "make room").hasLineCount(1);
        assertThat(file).hasContent("what was there");
        assertThat(disk.files()).containsExactly(name);
        disk.makeRoom();
        assertThat(make(file).exitCode()).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(Files.size(file)).isGreaterThan(2 * 4096);
    }

    @Test
    void aQuenchEndsWithItsStateInAnotherPlaceAndSaysWhere() throws IOException {
        final Path out = disk.folder().resolve("out");
        assertThat(CommandLineRun.of("quench", "--size", 32, "--steps", 4, "--out", out, "--threads", 1).exitCode()).isZero();
        final List<String> before = disk.files();
        final String whole = CdwFile.read(out.resolve("final.cdw")).fingerprint();
        disk.fill(2);
        final CommandLineRun failed = CommandLineRun.of("quench", "--resume", out.resolve("final.cdw"), "--steps", 8, "--out", out, "--threads", 1);
        assertThat(failed.exitCode()).as(failed.err()).isEqualTo(2);
        final Matcher rescued = Pattern.compile("final\\.cdw could not be written \\(No space left on device\\); nothing old was lost\\. Choose "
                + "another folder or make room\\. The state was saved as (\\S+\\.cdw) instead\\.").matcher(failed.err());
        assertThat(rescued.find()).as(failed.err()).isTrue();
        final Checkpoint end = CdwFile.read(Path.of(rescued.group(1)));
        Files.delete(Path.of(rescued.group(1)));
        assertThat(end.fingerprint()).isEqualTo(CdwFile.read(state).fingerprint());
        assertThat(disk.files()).isEqualTo(before);
        assertThat(CdwFile.read(out.resolve("final.cdw")).fingerprint()).isEqualTo(whole);
    }

    @Test
    void aTrajectoryThatCannotBeWrittenLeavesTheRunWhole() throws IOException {
        final Path xyz = disk.folder().resolve("run.xyz");
        disk.fill(2);
        final Path out = folder.resolve("out");
        final CommandLineRun failed = CommandLineRun.of("quench", "--size", 32, "--steps", 12, "--out", out, "--threads", 1, "--trajectory", xyz,
                "--keep-every", 1);
        assertThat(failed.exitCode()).isEqualTo(2);
        assertThat(failed.err()).contains("run.xyz", "No space left", "make room");
        assertThat(disk.files()).isEmpty();
        assertThat(CdwFile.read(out.resolve("final.cdw")).fingerprint()).isEqualTo(CdwFile.read(state).fingerprint());
    }

    @Test
    void aTrainingTellsAndTheSameCommandGoesOnWhenThereIsRoom() throws IOException {
        final Path data = SmallData.write(folder.resolve("data.safetensors"));
        final Path out = disk.folder().resolve("networks");
        Files.createDirectories(out);
        disk.fill(2);
        final Object[] command = {"train", "--network", "gcnn", "--data", data, "--out", out, "--channels", 8, "--depth", 3, "--epochs", 2,
            "--threads", 1};
        final CommandLineRun failed = CommandLineRun.of(command);
        assertThat(failed.exitCode()).as(failed.err()).isEqualTo(2);
        assertThat(failed.err()).contains("networks", "No space left", "make room").hasLineCount(1);
        assertThat(disk.files()).noneMatch(name -> name.endsWith(".part"));
        disk.makeRoom();
        assertThat(CommandLineRun.of(command).exitCode()).isZero();
        assertThat(disk.files()).contains("networks/gcnn.safetensors");
    }

    @Test
    void anEnsembleKeepsWhatItHasAndTheSameCommandDoesTheRest() throws IOException {
        final Path out = disk.folder().resolve("ensemble");
        final Object[] command = {"ensemble", "--sizes", 16, "--runs", 3, "--steps", 20, "--out", out, "--threads", 1};
        assertThat(CommandLineRun.of("ensemble", "--sizes", 16, "--runs", 3, "--steps", 20, "--out", out, "--threads", 1, "--shard", "1/3")
                .exitCode()).isZero();
        final List<String> before = disk.files();
        disk.fill(0);
        final CommandLineRun failed = CommandLineRun.of(command);
        assertThat(failed.exitCode()).as(failed.err()).isEqualTo(2);
        assertThat(failed.err()).contains("No space left", "make room").hasLineCount(1);
        assertThat(disk.files()).isEqualTo(before);
        disk.makeRoom();
        assertThat(CommandLineRun.of(command).exitCode()).isZero();
        assertThat(out.resolve("ensemble.csv")).isNotEmptyFile();
    }
}
