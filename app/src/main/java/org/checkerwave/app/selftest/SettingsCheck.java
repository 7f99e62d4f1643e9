package org.checkerwave.app.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.file.SafeFile;

/** The folder of the settings can be written; nothing that was not there stays. Without it the program works, but remembers nothing. */
record SettingsCheck(Path folder) implements Check {

    @Override
    public String name() {
        return "settings folder";
    }

    @Override
    public Outcome run() throws IOException {
        final List<Path> made = new ArrayList<>();
        try {
            make(folder.toAbsolutePath(), made);
            made.addFirst(Files.createTempFile(folder, "self-test", ".json"));
            return new Outcome.Passed("writable: " + folder);
        } catch (IOException e) {
            return new Outcome.Skipped("Nothing can be written into " + folder + " (" + SafeFile.reason(e)
                    + "): the program works, but remembers no settings.");
        } finally {
            for (final Path path : made) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Makes a folder and those above it. @param made receives what was not there, the innermost first */
    private static void make(Path folder, List<Path> made) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getParent() != null) {
                make(folder.getParent(), made);
            }
            Files.createDirectory(folder);
            made.addFirst(folder);
        }
    }
}
