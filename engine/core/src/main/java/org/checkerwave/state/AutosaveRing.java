package org.checkerwave.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;
import org.checkerwave.simulation.Checkpoint;

/**
 * The last states of a run that nobody has saved, in a folder of this process: what is left of it if the process ends in any
 * way but by {@link #close()}. Several programs never write into the same folder. May be used by several threads.
 */
public final class AutosaveRing implements AutoCloseable {

    /** States that are kept: where the newest is damaged, an older one does. */
    public static final int KEPT = 3;

    private final Path folder;
    private final FolderLock lock;
    private long number;
    private boolean closed;

    private AutosaveRing(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** A new ring. @param root folder of the rings of all processes, which is made if it is not there */
    public static AutosaveRing in(Path root) {
        try {
            Files.createDirectories(root);
            int count = 0;
            while (Files.exists(root.resolve(ownPrefix() + count))) {
                count++;
            }
            final Path folder = root.resolve(ownPrefix() + count);
            return made(folder, FolderLock.of(folder).orElseThrow(() -> new IOException("its file system has no locks")));
        } catch (IOException e) {
            throw new InvalidInput("The run cannot be saved by itself in the folder " + root + " (" + SafeFile.reason(e)
                    + "); make room, or allow writing there.", e);
        }
    }

    private static AutosaveRing made(Path folder, FolderLock lock) throws IOException {
        try {
            Files.createDirectory(folder);
            return new AutosaveRing(folder, lock);
        } catch (IOException e) {
            lock.remove();
            throw e;
        }
    }

    /**
     * What names of this process's rings begin with. The number of a process comes again, with its start it does not; and a process
     * must not open its own locks a second time, as that frees them on some systems.
     */
    static String ownPrefix() {
        final ProcessHandle process = ProcessHandle.current();
        return process.pid() + "-" + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L) + "-";
    }

    /** Of this ring. */
    public Path folder() {
        return folder;
    }

    /** Whether the folder and what says whose it is are still there. */
    public boolean there() {
        return Files.isDirectory(folder) && lock.there();
    }

    /** Adds a state, and drops the oldest beyond {@link #KEPT} once the new one is whole on the disk. Does nothing after the end. */
    public synchronized void save(Checkpoint checkpoint) {
        if (!closed) {
            number++;
            CdwFile.write(folder.resolve(RingFolder.name(number)), checkpoint);
            final List<Path> states = RingFolder.newestFirst(folder);
            states.subList(Math.min(KEPT, states.size()), states.size()).forEach(RingFolder::deleteQuietly);
        }
    }

    /** The run has ended as it was meant to: nothing is left. Waits for a state that is being written. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            RingFolder.delete(folder);
            lock.remove();
        }
    }
}
