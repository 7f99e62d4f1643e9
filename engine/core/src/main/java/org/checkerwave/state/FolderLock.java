package org.checkerwave.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Tells whether the process that a folder belongs to is still there: the system frees the lock with the process, however that ends.
 * The lock lies beside the folder, so that it is there before the folder is and after the folder is gone.
 */
final class FolderLock implements AutoCloseable {

    private static final String SUFFIX = ".lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @return empty if another process has it, or the file system has no locks */
    static Optional<FolderLock> of(Path folder) throws IOException {
        final Path file = folder.resolveSibling(folder.getFileName() + SUFFIX);
        final FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            final FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(file, channel));
            }
        } catch (OverlappingFileLockException | IOException _) {
            // Held within this very process, or not to be had: nobody can say that the folder was left.
        }
        channel.close();
        return Optional.empty();
    }

    /** Not if somebody has removed it: others take what they find for left then. */
    boolean there() {
        return Files.exists(file);
    }

    /** Frees the folder, which stays. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // The system frees it with the process.
        }
    }

    /** Frees the name of a folder that is gone. */
    void remove() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // An empty file without a folder means nothing to anybody.
        }
    }
}
