package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The JVM's ahead-of-time cache (JEP 483, 515): classes, linked and profiled, of a real start, so that the next starts have
 * them at once. It holds for one program in one runtime and is made for each image.
 */
final class StartCache {

    private static final String NAME = "checkerwave.aot";
    private static final List<String> SEEN = List.of("First motion", "Whole window");
    /** After the first frame; the longer ones for a machine that does not come to its whole window so soon. */
    private static final List<Integer> TRAINING_SECONDS = List.of(16, 60, 180);

    private StartCache() {
    }

    /** Opens the window, lets the default run and its plots go on for a while, and keeps what was loaded; then checks that it serves. */
    static void make(AppImage image, Path work) throws IOException {
        final Path cache = image.jars().resolve(NAME);
        String printed = "";
        for (final int seconds : TRAINING_SECONDS) {
            printed = train(image, cache, Folders.empty(work.resolve("settings")), seconds);
            if (SEEN.stream().allMatch(printed::contains)) {
                break;
            }
        }
        if (!SEEN.stream().allMatch(printed::contains)) {
            throw new IOException("The window was not whole, or its picture did not move, while the start cache was trained:\n" + printed);
        }
        final List<String> check = new ArrayList<>(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"));
        check.addAll(options(image));
        check.add("--version");
        image.java().run(check, Map.of());
    }

    /** @return what the program printed */
    private static String train(AppImage image, Path cache, Path settings, int seconds) throws IOException {
        try (Display display = Display.forTraining()) {
            final List<String> training = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + cache));
            training.addAll(display.options());
            training.addAll(List.of("-Dcheckerwave.settings=" + settings, "-Dcheckerwave.close-after=" + seconds, "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                    "-Dcheckerwave.started=" + System.currentTimeMillis()));
            training.addAll(options(image));
            return image.java().run(training, display.environment());
        }
    }

    /** As the launcher gives them to the JVM: the cache serves a program with the same modules and class path only. */
    private static List<String> options(AppImage image) {
        final List<String> options = image.launch().arguments(image.jars().toString(), System.getProperty("path.separator"));
        options.removeIf(option -> option.startsWith("-XX:AOTCache="));
        return options;
    }
}
