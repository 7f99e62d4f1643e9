package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.checkerwave.app.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that has 96 MB, and no OpenBLAS for the system that it is told to be on. */
@Tag("long")
@Timeout(600)
class CrampedWindowTest {

    private static final List<String> OPTIONS =
            List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.bytedeco.javacpp.platform=nowhere-x86_64");

    private static String said() throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(ChildJvm.command(OPTIONS, CrampedWindow.class, List.of())).redirectErrorStream(true).start();
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
