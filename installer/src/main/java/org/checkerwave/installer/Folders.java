package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: made empty, copied, listed. */
final class Folders {

    private Folders() {
    }

    /** Creates it; whatever was there is gone. */
    static Path empty(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** Also what is read-only, as jlink's and jpackage's files are: Windows does not delete them, nor Unix what is in such a folder. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (final Path path : all(folder)) {
                if (!Files.isSymbolicLink(path)) {
                    path.toFile().setWritable(true);
                }
            }
            for (final Path path : all(folder).reversed()) {
                Files.delete(path);
            }
        }
    }

    /** Itself and all in it, in the order of names; each folder before what is in it. */
    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }

    /** With links, permissions and times. @param target does not exist yet */
    static void copy(Path folder, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        for (final Path path : all(folder)) {
            Files.copy(path, target.resolve(folder.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }
}
