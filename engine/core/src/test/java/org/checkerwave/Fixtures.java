package org.checkerwave;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that were written by each format there has been, in folders of the test's resources: {@code unversioned}, before all formats
 * told their version, then one for each version. They are never written over: with {@code -Dfixtures.write=2} tests write those of
 * a new version into a folder of that name.
 */
public final class Fixtures {

    /** System property with the name of a folder that is to be written. */
    public static final String WRITE = "fixtures.write";

    /** Tests run in the folder of their module. */
    private static final Path FOLDER = Path.of("src/test/resources/org/checkerwave/fixtures");

    private Fixtures() {
    }

    public static Path file(String folder, String name) {
        return FOLDER.resolve(folder).resolve(name);
    }

    /** The file of format 1 as a later program, 7.5, would write it in format 9. @param folder where to put it */
    public static Path newer(String name, Path folder) throws IOException {
        final String text = Files.readString(file("1", name), StandardCharsets.ISO_8859_1);
        final String newer = text.replaceFirst("(\"formatVersion\" : \"?|checkerwave-network-)1", "$19")
                .replaceFirst("(\"softwareVersion\" : \")0.1.0", "$17.5.0");
        if (newer.equals(text)) {
            throw new IOException(name + " tells no version");
        }
        return Files.writeString(folder.resolve(Path.of(name).getFileName()), newer, StandardCharsets.ISO_8859_1);
    }

    /** A file of the new folder that is to be written; refuses one that is there already. */
    public static Path fresh(String name) throws IOException {
        final Path file = file(System.getProperty(WRITE), name);
        if (Files.exists(file)) {
            throw new IOException(file + " is a fixture, which is never changed");
        }
        Files.createDirectories(file.getParent());
        return file;
    }
}
