package org.checkerwave.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files opened and saved last, the latest first. */
public final class RecentFiles {

    private static final int MOST = 10;
    private static final Setting<List<String>> SETTING = Setting.texts("recent-files", List.of());

    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(files);
    private final Settings settings;

    public RecentFiles(Settings settings) {
        this.settings = settings;
        files.setAll(settings.get(SETTING).stream().flatMap(RecentFiles::path).toList());
        settings.whenReset(files::clear);
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }

    /** Files may have gone meanwhile. */
    public ObservableList<Path> files() {
        return shown;
    }

    public void add(Path file) {
        final Path absolute = file.toAbsolutePath().normalize();
        change(Stream.concat(Stream.of(absolute), files.stream().filter(other -> !other.equals(absolute))).limit(MOST).toList());
    }

    /** Forgets one that is gone. */
    public void remove(Path file) {
        change(files.stream().filter(other -> !other.equals(file)).toList());
    }

    private void change(List<Path> latest) {
        files.setAll(latest);
        settings.put(SETTING, latest.stream().map(Path::toString).toList());
    }
}
