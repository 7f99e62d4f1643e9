package org.checkerwave.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of an {@link AutosaveRing}. */
final class RingFolder {

    private static final Pattern NAME = Pattern.compile("autosave-(\\d{1,18})\\.cdw");

    private RingFolder() {
    }

    /** Of the state that is the number-th one saved. */
    static String name(long number) {
        return "autosave-" + number + ".cdw";
    }

    /** Files of states; none if the folder cannot be read. */
    static List<Path> newestFirst(Path folder) {
        return entries(folder).stream().filter(file -> number(file) >= 0)
                .sorted(Comparator.comparingLong(RingFolder::number).reversed()).toList();
    }

    /** Negative for what is no state. */
    private static long number(Path file) {
        final Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : -1;
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** With what a process that was killed had begun to write. */
    static void delete(Path folder) {
        entries(folder).forEach(RingFolder::deleteQuietly);
        deleteQuietly(folder);
    }

    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It is offered again at the next start, which does no harm.
        }
    }
}
