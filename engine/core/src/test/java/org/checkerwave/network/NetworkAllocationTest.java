package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Vectors stay in registers. Each kind in a JVM of its own, as the program runs it: what the compiler makes of a method
 * follows from all that has called it, and other tests call with tiny lattices and odd networks.
 */
class NetworkAllocationTest {

    private static final Pattern BYTES = Pattern.compile("bytes (\\d+)");

    @ParameterizedTest
    @Tag("long")
    @EnumSource
    @Timeout(120)
    void aDensityMakesNoVectorObjects(Architecture.Kind kind) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--add-modules", "jdk.incubator.vector",
                "-Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0", "-cp", System.getProperty("java.class.path"),
                NetworkAllocation.class.getName(), kind.name())).redirectErrorStream(true).start();
        final String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        final MatchResult bytes = BYTES.matcher(output).results().findFirst().orElseThrow();
        assertThat(Long.parseLong(bytes.group(1))).as("bytes, for 1024 sites").isLessThanOrEqualTo(NetworkAllocation.FEW_BYTES);
    }
}
