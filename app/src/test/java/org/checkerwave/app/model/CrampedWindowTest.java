package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that has 96 MB, and no OpenBLAS for the system that it is told to be on. */
@Tag("long")
@Timeout(600)
class CrampedWindowTest {

    private static String said() throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--") || argument.startsWith("-Duser")).forEach(command::add);
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.bytedeco.javacpp.platform=nowhere-x86_64",
                "-cp", System.getProperty("java.class.path"), CrampedWindow.class.getName()));
        final Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        final String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    @Test
    void whatDoesNotFitIsRefusedWithoutTheLibraryItIsSaidAndTheRunGoesOn() throws Exception {
        final String said = said();
        assertThat(said).containsPattern("resize: A run of 4096×4096 sites needs 2\\.1 GB of memory, and \\d+ MB are free; choose a smaller "
                + "lattice, or give more with JAVA_TOOL_OPTIONS=-Xmx\\dg\\. \\[16×16\\]");
        assertThat(said).containsPattern("compare: Java has run out of memory, and this was not done; the run goes on; .* \\[16×16\\]");
        assertThat(said).containsPattern("diagonalization: The library OpenBLAS cannot be loaded on this system .* The diagonalization goes on "
                + "in Java alone \\(EJML\\): as exact, and several times slower\\. \\[16×16\\]");
        assertThat(said).contains("solver: diagonalization, exact, slow without OpenBLAS", "window: true");
    }
}
