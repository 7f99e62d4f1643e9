package org.checkerwave.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;

/** Makes sure, before any time is spent on computing, that results can be written. */
final class OutputFolder {

    private OutputFolder() {
    }

    /** Makes the folder if it is missing. */
    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new InvalidInput("The output folder " + folder + " is a file; choose another name.", e);
        } catch (IOException e) {
            throw refused(folder, e);
        }
        requireWritable(folder);
    }

    /** Refuses a folder where no file can be made. */
    static void requireWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".checkerwave", ".probe"));
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    private static InvalidInput refused(Path folder, IOException e) {
        return new InvalidInput("The output folder " + folder + " cannot be written (" + SafeFile.reason(e)
                + "); choose another one or make room.", e);
    }
}
