package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCommandTest {

    private static final Pattern FIGURE = Pattern.compile("!\\[.*]\\((.*)\\)");
    private static final Pattern DEVIATION = Pattern.compile("\\| recursion \\| phi_rms \\| ([\\d.]+) % \\|");

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    void theQuickStudyReportsOnEveryQuestionAndGoesOnWhereItStopped() throws IOException {
        final CommandLineRun run = CommandLineRun.of("study", "--quick", "--out", folder);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        final String report = Files.readString(folder.resolve("report.md"));
        assertThat(report.lines().filter(line -> line.startsWith("## "))).hasSize(6);
        assertThat(run.out().lines().filter(line -> line.startsWith("checkerwave "))).isNotEmpty()
                .allSatisfy(command -> assertThat(report).contains("    " + command + "\n"));
        final List<String> figures = FIGURE.matcher(report).results().map(result -> result.group(1)).toList();
        assertThat(figures).hasSizeGreaterThan(15).contains("strong.png", "growth-recursion/collapse.png", "growth-recursion/correlation.png",
                "equilibrium-window/binder.png").allSatisfy(figure -> assertThat(folder.resolve(figure)).isNotEmptyFile());
        final MatchResult deviation = DEVIATION.matcher(report).results().findFirst().orElseThrow();
        assertThat(Double.parseDouble(deviation.group(1))).isBetween(0.0, 3.0);
        Files.delete(folder.resolve("strong-3/length.svg"));
        final CommandLineRun again = CommandLineRun.of("study", "--quick", "--out", folder);
        assertThat(again.out().lines().filter(line -> line.startsWith("checkerwave "))).hasSize(1).first().asString()
                .contains("--resume strong-2/final.cdw");
        assertThat(folder.resolve("report.md")).hasContent(report);
        final CommandLineRun full = CommandLineRun.of("study", "--out", folder);
        assertThat(full.exitCode()).as("nothing of the quick form is taken for the full one's").isEqualTo(2);
        assertThat(full.err()).contains("dataset.safetensors was made by \"checkerwave dataset ").contains("choose another folder");
        assertThat(folder.resolve("report.md")).hasContent(report);
    }

    @Test
    void sectionsThatAreNotThereAreNamed() {
        final CommandLineRun run = CommandLineRun.of("study", "--quick", "--sections", "e,g", "--out", folder.resolve("none"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no section \"g\" of the study; choose from a to f.");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    @Tag("long")
    void aCommandThatFailsIsNamed() throws IOException {
        Files.writeString(folder.resolve("parity"), "no folder");
        final CommandLineRun run = CommandLineRun.of("study", "--quick", "--out", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("The study stopped at \"evaluate ").contains("parity");
    }
}
