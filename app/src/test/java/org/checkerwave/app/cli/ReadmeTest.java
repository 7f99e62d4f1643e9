package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands are commands of the program; its own chain of them is run on a small lattice. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    @TempDir
    private Path folder;

    private static List<String[]> commands() throws IOException {
        return Files.readAllLines(README).stream().filter(line -> line.startsWith("    checkerwave "))
                .map(line -> line.strip().substring("checkerwave ".length()).split("\\s+")).toList();
    }

    @Test
    void everyCommandInTheReadmeIsUnderstood() throws IOException {
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(6);
        for (final String[] command : commands()) {
            assertThatCode(() -> Program.create().parseArgs(command)).as(Arrays.toString(command)).doesNotThrowAnyException();
        }
    }

    @Test
    void quenchResumeRenderAndInfoFollowOneAnotherAsTheReadmeSays() throws IOException {
        for (final String[] command : commands()) {
            if (List.of("quench", "render", "info").contains(command[0])) {
                assertThat(Program.create().execute(small(command))).as(Arrays.toString(command)).isZero();
            }
        }
        assertThat(folder.resolve("run/movie.mp4")).isNotEmptyFile();
        assertThat(folder.resolve("more/final.cdw")).isNotEmptyFile();
        assertThat(folder.resolve("picture.png")).isNotEmptyFile();
    }

    /** The command with its files in the temporary folder, few steps and a small lattice. */
    private String[] small(String[] command) {
        final String[] small = command.clone();
        for (int i = 1; i < small.length; i++) {
            switch (small[i - 1]) {
                case "--size" -> small[i] = "16";
                case "--steps" -> small[i] = "20";
                default -> {
                    if (small[i].startsWith("run") || small[i].equals("more") || small[i].endsWith(".png")) {
                        small[i] = folder.resolve(small[i]).toString();
                    }
                }
            }
        }
        return small;
    }

    @Test
    void theTestCommandOfTheReadmeIsTheOneThatCiRuns() throws IOException {
        assertThat(Files.readString(README)).contains("    mvn verify\n", "    mvn -q compile exec:exec\n");
        assertThat(Files.readString(Path.of("..", ".ci", "run"))).contains("mvn -B -ntp verify\n");
    }
}
