package org.checkerwave.app.movie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;

/** The hidden file beside the target in which a movie grows until it is whole. */
final class PartFile {

    private final Path target;
    private final Path part;

    /** @throws InvalidInput if the folder cannot be written */
    PartFile(Path target) {
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling("." + this.target.getFileName() + ".part");
        final Path folder = SafeFile.folderOf(this.target);
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new InvalidInput("The movie " + target + " could not be written (" + folder
                    + " is not a folder that can be written to); choose another folder.");
        }
    }

    Path path() {
        return part;
    }

    /** In bytes; 0 while there is none. */
    long size() {
        try {
            return Files.exists(part) ? Files.size(part) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Moves the whole file over the target. */
    void keep() throws IOException {
        SafeFile.keep(part, target);
    }

    void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // A left-over part file does no harm.
        }
    }

    /** Discards what there is, for the sentence returned. */
    InvalidInput failed(IOException failure) {
        discard();
        return new InvalidInput("The movie " + target + " could not be written (" + SafeFile.reason(failure)
                + "); choose another folder, make room, or choose a smaller picture.", failure);
    }
}
