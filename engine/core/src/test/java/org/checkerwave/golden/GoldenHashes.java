package org.checkerwave.golden;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.checkerwave.file.Json;

/** Prints the hashes of the golden runs as JSON, for a JVM started with other vectors; with an argument, tells of times too. */
public final class GoldenHashes {

    private GoldenHashes() {
    }

    public static void main(String[] arguments) {
        final Map<String, Object> hashes = new TreeMap<>();
        for (final GoldenRun run : GoldenRuns.ours()) {
            final long start = System.nanoTime();
            hashes.put(run.name(), run.hash(2));
            if (arguments.length > 0) {
                System.err.printf("%6.0f ms %s%n", (System.nanoTime() - start) * 1e-6, run.name());
            }
        }
        System.out.println(new String(Json.format(hashes), StandardCharsets.UTF_8));
    }
}
