package org.checkerwave.app.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.Json;
import org.checkerwave.file.SafeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The state files that were opened and saved last, the latest first; kept from one session to the next once told where. */
public final class RecentFiles {

    private static final Logger LOG = LoggerFactory.getLogger(RecentFiles.class);
    private static final int MOST = 8;
    private static final String KEY = "recent";

    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final Executor interfaceThread;
    /** One after the other, so that the last list is the one that stays. */
    private final Executor background;
    private Path store;

    RecentFiles(Executor interfaceThread, Executor background) {
        this.interfaceThread = interfaceThread;
        this.background = new OneAtATime(background);
    }

    public ObservableList<Path> files() {
        return FXCollections.unmodifiableObservableList(files);
    }

    /** Takes over what is kept in that file, as far as it is still there, and keeps the list in it from now on. */
    public CompletableFuture<Void> keepIn(Path file) {
        store = file;
        return CompletableFuture.supplyAsync(() -> read(file), background)
                .thenAcceptAsync(kept -> kept.stream().filter(known -> !files.contains(known))
                        .limit(MOST - files.size()).forEach(files::add), interfaceThread);
    }

    /** A file was opened or saved. */
    public void add(Path file) {
        final Path full = file.toAbsolutePath().normalize();
        files.remove(full);
        files.addFirst(full);
        if (files.size() > MOST) {
            files.removeLast();
        }
        if (store != null) {
            final List<String> names = files.stream().map(Path::toString).toList();
            background.execute(() -> write(store, names));
        }
    }

    private static List<Path> read(Path store) {
        try {
            return !Files.exists(store) ? List.of()
                    : Json.parse(Files.readAllBytes(store), store.toString()).texts(KEY).stream().map(Path::of)
                            .filter(Files::isRegularFile).toList();
        } catch (IOException | InvalidInput e) {
            LOG.warn("The recent files could not be read; the list begins anew", e);
            return List.of();
        }
    }

    private static void write(Path store, List<String> names) {
        try {
            Files.createDirectories(store.toAbsolutePath().getParent());
            SafeFile.write(store, out -> out.write(Json.format(Map.of(KEY, names))));
        } catch (IOException | InvalidInput e) {
            LOG.warn("The recent files could not be kept", e);
        }
    }
}
