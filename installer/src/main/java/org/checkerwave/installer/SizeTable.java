package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What takes the room in the program's image, the largest first, as a table in Markdown. */
final class SizeTable {

    private static final double MEGABYTE = 1e6;
    private static final double LEAST = 1;

    private SizeTable() {
    }

    static void print(AppImage image) throws IOException {
        final Map<String, Long> sizes = new TreeMap<>();
        long sum = 0;
        for (final Path path : Folders.all(image.root())) {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                sizes.merge(image.root().relativize(path).toString(), Files.size(path), Long::sum);
                sum += Files.size(path);
            }
        }
        System.out.println("| file | MB |\n|---|---:|");
        double others = 0;
        for (final var file : sizes.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).toList()) {
            final double megabytes = file.getValue() / MEGABYTE;
            if (megabytes < LEAST) {
                others += megabytes;
            } else {
                row(file.getKey(), megabytes);
            }
        }
        row("smaller files", others);
        row("**the whole image**", sum / MEGABYTE);
    }

    private static void row(String name, double megabytes) {
        System.out.printf(Locale.ROOT, "| %s | %.1f |%n", name, megabytes);
    }
}
