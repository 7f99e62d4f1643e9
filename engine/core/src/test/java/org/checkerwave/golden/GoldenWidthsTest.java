package org.checkerwave.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.checkerwave.file.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every run ends in the hash that is kept whatever vectors it is computed with. */
class GoldenWidthsTest {

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"-Dcheckerwave.vector-bits=128", "-Dcheckerwave.vector-bits=256", "-Dcheckerwave.vector-bits=512",
        "-XX:UseAVX=1"})
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void everyWidthGivesTheSameBits(String option) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+IgnoreUnrecognizedVMOptions", option,
                "--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), GoldenHashes.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        final byte[] output = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).as(new String(output, StandardCharsets.UTF_8)).isZero();
        assertThat(GoldenFile.changes(GoldenFile.read(), Json.parse(output, "the hashes").entries())).isEmpty();
    }
}
