package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Densities are the same bits whatever the machine's vectors are, tried by JVMs that are told to use narrower ones. */
class VectorWidthTest {

    @ParameterizedTest
    @ValueSource(strings = "-Dcheckerwave.vector-bits=128")
    @Timeout(60)
    void narrowerVectorsGiveTheSameBits(String option) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), option,
                "--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), DensityFingerprint.class.getName())).redirectErrorStream(true).start();
        final String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("fingerprint " + DensityFingerprint.compute());
    }
}
