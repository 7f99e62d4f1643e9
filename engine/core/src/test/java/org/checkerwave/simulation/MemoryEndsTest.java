package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left of a run whose memory has ended, in a process of its own that has 40 MB. */
@Timeout(600)
class MemoryEndsTest {

    private static String said(int rounds, int live) throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(argument -> argument.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of("-Xmx40m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), MemoryEnds.class.getName(),
                Integer.toString(rounds), Integer.toString(live)));
        final Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        final String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    /** @param fewest times that the memory ended, or the test shows nothing */
    private static void assertNothingWasLost(String said, String what, int fewest) {
        final Matcher found = Pattern.compile("^" + what + " (\\d+) (\\d+) (true|false)$", Pattern.MULTILINE).matcher(said);
        assertThat(found.find()).as(said).isTrue();
        assertThat(Integer.parseInt(found.group(1))).as("times that it ended").isGreaterThanOrEqualTo(fewest);
        assertThat(found.group(2)).as("states that had changed, or runs not paused").isEqualTo("0");
        assertThat(found.group(3)).as("the end is that of a run never disturbed").isEqualTo("true");
    }

    @Tag("long")
    @Test
    void theRunStandsAtItsLastWholeStepAndGoesOnToTheSameBits() throws Exception {
        final String said = said(5, 2);
        assertNothingWasLost(said, "steps", 8);
        assertNothingWasLost(said, "live", 1);
        assertThat(said).contains("Java has run out of memory, and the run is paused with its last whole state, which can be saved; choose a "
                + "smaller lattice or picture, or give more with JAVA_TOOL_OPTIONS=-Xmx").doesNotContain("stands still");
    }
}
