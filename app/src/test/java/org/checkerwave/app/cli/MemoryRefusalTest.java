package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.checkerwave.app.ChildJvm;
import org.checkerwave.app.Main;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the memory has no room for is refused before it is begun. */
@Timeout(120)
class MemoryRefusalTest {

    private static final List<String> OPTIONS = List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    @TempDir
    private Path folder;

    /** In this process, whatever its memory. */
    @Test
    void aDiagonalizationTooLargeIsRefusedWithItsSize() {
        final CommandLineRun refused =
                CommandLineRun.of("quench", "--solver", "diagonalization", "--size", 256, "--steps", 1, "--out", folder.resolve("out"));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).matches("checkerwave: A diagonalization of 256×256 sites needs 103 GB of memory, and [0-9.]+ [MG]B are free; "
                + "choose the solver window or chebyshev, or a lattice of at most 6400 sites, beyond which a step takes hours\\.\\R");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** In a process with 96 MB. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"quench --size 4096 --steps 1 --out OUT", "quench --size 60 --solver diagonalization --steps 1 --out OUT",
        "compare --size 2048 --solvers window,chebyshev --steps 1 --out OUT", "ensemble --size 4096 --runs 2 --steps 10 --out OUT",
        "render STATE --pixels 8192 --out OUT.png"})
    void refusals(String command) throws Exception {
        final Path state = folder.resolve("run").resolve("final.cdw");
        if (command.contains("STATE")) {
            assertThat(CommandLineRun.of("quench", "--size", 16, "--steps", 1, "--out", state.getParent()).exitCode()).isZero();
        }
        final String said = said(command.replace("STATE", state.toString()).replace("OUT", folder.resolve("out").toString()).split(" "));
        assertThat(said).contains("exit 2").containsPattern("needs [0-9.]+ [MG]B of memory, and [0-9.]+ MB are free; .*, or give more with "
                + "JAVA_TOOL_OPTIONS=-Xmx\\d+g");
    }

    private String said(String... arguments) throws IOException, InterruptedException {
        final Process process =
                new ProcessBuilder(ChildJvm.command(OPTIONS, Main.class, List.of(arguments))).redirectErrorStream(true).start();
        final String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return said + "exit " + process.exitValue();
    }

    /** Takes more than there is. */
    @Command(name = "hog")
    private static final class Hog implements Runnable {
        @Override
        public void run() {
            throw new OutOfMemoryError("for a test");
        }
    }

    @Test
    void memoryThatEndsAllTheSameIsASentence() throws IOException {
        final StringWriter err = new StringWriter();
        final CommandLine program = Program.create();
        program.addSubcommand(new Hog());
        program.setErr(new PrintWriter(err));
        assertThat(program.execute("hog")).isEqualTo(2);
        assertThat(err.toString()).matches("checkerwave: Java has run out of memory, and the command has ended; choose a smaller lattice or "
                + "picture, or give more with JAVA_TOOL_OPTIONS=-Xmx… \\(it may take [0-9.]+ [MG]B now\\)\\.\\R");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).isEmpty();
        }
    }
}
