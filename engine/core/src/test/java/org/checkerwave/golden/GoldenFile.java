package org.checkerwave.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.checkerwave.file.Json;

/** The hashes that are kept, in the file {@code golden.json} of the test's resources. */
final class GoldenFile {

    static final String RENEW = "golden.renew";

    /** Tests run in the folder of the module. */
    private static final Path FILE = Path.of("src/test/resources/org/checkerwave/golden/golden.json");

    private GoldenFile() {
    }

    static Map<String, ?> read() throws IOException {
        return Json.parse(Files.readAllBytes(FILE), FILE.toString()).entries();
    }

    static void write(Map<String, String> hashes) throws IOException {
        Files.write(FILE, Json.format(new TreeMap<>(hashes)));
    }

    /** A line for each run whose hash is another one, is new or is gone; empty if all is as kept. */
    static String changes(Map<String, ?> kept, Map<String, ?> found) {
        final List<String> changes = new ArrayList<>();
        final TreeSet<String> names = new TreeSet<>(kept.keySet());
        names.addAll(found.keySet());
        for (final String name : names) {
            if (!Objects.equals(kept.get(name), found.get(name))) {
                changes.add(name + ": kept " + kept.get(name) + ", found " + found.get(name));
            }
        }
        return changes.isEmpty() ? "" : "These runs end in other bits than are kept in " + FILE + ":\n" + String.join("\n", changes)
                + "\nIf their arithmetic was to change, renew the file by"
                + "\nmvn -pl engine/core test -Dtest=GoldenRunsTest -D" + RENEW + "=true"
                + "\nand tell in the commit why; states and histories saved before no longer go on to the same bits then.";
    }
}
