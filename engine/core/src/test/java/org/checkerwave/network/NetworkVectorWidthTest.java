package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks and their training are the same bits whatever the machine's vectors are. */
class NetworkVectorWidthTest {

    @ParameterizedTest
    @ValueSource(strings = "-Dcheckerwave.vector-bits=128")
    @Timeout(60)
    void narrowerVectorsGiveTheSameBits(String option) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), option,
                "--add-modules", "jdk.incubator.vector", "-cp", System.getProperty("java.class.path"),
                NetworkFingerprint.class.getName())).redirectErrorStream(true).start();
        final String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("fingerprint " + NetworkFingerprint.compute());
    }
}
