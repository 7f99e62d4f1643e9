package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.checkerwave.app.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The window on a run of 200,000 steps, for half an hour, with every plot: nothing grows and nothing slows down. Its table stays in
 * {@code target/soak}; the speed is that of an otherwise idle machine.
 */
class SoakTest {

    private static final Path TABLE = Path.of("target", "soak", "long-run.csv");
    private static final int STEPS = Integer.getInteger("soak.steps", 200_000);
    private static final String PLOTS = "11";
    /** All the heap is there from the beginning, so that what else grows is native. */
    private static final List<String> OPTIONS = List.of("-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-Dglass.platform=Headless", "-Dprism.order=sw",
            "-Djava.awt.headless=true");

    @Test
    @Tag("long")
    void aLongRunKeepsItsSpeedAndTakesNoMore() throws Exception {
        Files.createDirectories(TABLE.getParent());
        final File said = TABLE.resolveSibling("said.txt").toFile();
        final Process process = new ProcessBuilder(ChildJvm.command(OPTIONS, LongRun.class,
                List.of("128", Integer.toString(STEPS), "recursion-fast", PLOTS, TABLE.toString())))
                .redirectErrorStream(true).redirectOutput(said).start();
        try {
            assertThat(process.waitFor()).as(() -> "see " + said).isZero();
        } finally {
            process.destroyForcibly();
        }
        final List<String> lines = Files.readAllLines(TABLE);
        assertThat(lines.getFirst()).isEqualTo(LongRun.HEADER);
        assertThat(lines).hasSize(1 + LongRun.SLICES);
        requireNoGrowth(lines, Map.of("heap_mb", 1.03, "resident_mb", 1.01, "threads", 1.05, "handles", 1.01));
        final double[] speed = column(lines, "steps_per_second");
        final int tenth = LongRun.SLICES / 10;
        assertThat(mean(speed, LongRun.SLICES - tenth, LongRun.SLICES)).as("steps a second in the last tenth")
                .isGreaterThan(0.97 * mean(speed, 0, tenth));
    }

    /** The last quarter against the one before: by then the timeline is full and all is compiled. */
    private static void requireNoGrowth(List<String> lines, Map<String, Double> most) {
        final int quarter = LongRun.SLICES / 4;
        most.forEach((name, factor) -> {
            final double[] values = column(lines, name);
            assertThat(mean(values, 3 * quarter, 4 * quarter)).as(name)
                    .isLessThan(factor * mean(values, 2 * quarter, 3 * quarter));
        });
    }

    private static double[] column(List<String> lines, String name) {
        final int index = List.of(lines.getFirst().split(",")).indexOf(name);
        return lines.stream().skip(1).mapToDouble(line -> Double.parseDouble(line.split(",")[index])).toArray();
    }

    private static double mean(double[] values, int from, int to) {
        return IntStream.range(from, to).mapToDouble(k -> values[k]).average().orElse(Double.NaN);
    }
}
