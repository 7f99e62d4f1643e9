package org.checkerwave.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.simulation.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * An {@link AutosaveRing} whose process has ended without closing it. It belongs to whoever has found it until that one closes or
 * deletes it, so that no two programs go on with the same run; nothing is deleted before.
 */
public final class LeftRing implements AutoCloseable {

    private final Path folder;
    private final FolderLock lock;
    private final List<Path> states;
    private final @Nullable Glimpse glimpse;
    private final Instant saved;

    private LeftRing(Path folder, FolderLock lock, List<Path> states, @Nullable Glimpse glimpse, Instant saved) {
        this.folder = folder;
        this.lock = lock;
        this.states = states;
        this.glimpse = glimpse;
        this.saved = saved;
    }

    /** All that were left, the latest saved first, but for those that another process looks after. @param root as for {@link AutosaveRing#in} */
    public static List<LeftRing> in(Path root) {
        final List<LeftRing> found = new ArrayList<>();
        for (final Path folder : folders(root)) {
            try {
                FolderLock.of(folder).flatMap(lock -> of(folder, lock)).ifPresent(found::add);
            } catch (IOException _) {
                // Of another user, or gone meanwhile: nobody here can go on with it.
            }
        }
        found.sort((a, b) -> b.saved.compareTo(a.saved));
        return found;
    }

    private static List<Path> folders(Path root) {
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(path -> Files.isDirectory(path) && !path.getFileName().toString().startsWith(AutosaveRing.ownPrefix())).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** A ring without states was left before the first was whole: there is nothing to choose, and it goes. */
    private static Optional<LeftRing> of(Path folder, FolderLock lock) {
        final List<Path> states = RingFolder.newestFirst(folder);
        if (states.isEmpty()) {
            RingFolder.delete(folder);
            lock.remove();
            return Optional.empty();
        }
        for (final Path state : states) {
            try {
                return Optional.of(new LeftRing(folder, lock, states, CdwFile.glimpse(state), time(state)));
            } catch (InvalidInput _) {
                // An older one may do.
            }
        }
        return Optional.of(new LeftRing(folder, lock, states, null, time(states.getFirst())));
    }

    private static Instant time(Path state) {
        try {
            return Files.getLastModifiedTime(state).toInstant();
        } catch (IOException _) {
            return Instant.EPOCH;
        }
    }

    /** What the newest state that can be read says of itself; empty if there is none. */
    public Optional<Glimpse> glimpse() {
        return Optional.ofNullable(glimpse);
    }

    /** When the state of the {@link #glimpse()} was saved. */
    public Instant saved() {
        return saved;
    }

    /**
     * The newest state that is whole; damaged ones are passed over.
     *
     * @param listener as for {@link CdwFile#read(Path, DoubleConsumer)}
     * @throws InvalidInput what is wrong with the newest, if none is whole
     */
    public Checkpoint newest(DoubleConsumer listener) {
        final List<InvalidInput> faults = new ArrayList<>();
        for (final Path state : states) {
            try {
                return CdwFile.read(state, listener);
            } catch (InvalidInput e) {
                faults.add(e);
            }
        }
        throw faults.getFirst();
    }

    /** The run goes on elsewhere, or nobody wants it. */
    public void delete() {
        RingFolder.delete(folder);
        lock.remove();
    }

    /** Leaves it to the next who looks. */
    @Override
    public void close() {
        lock.close();
    }
}
