package org.checkerwave.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.text.Texts;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Json;
import org.checkerwave.file.SafeFile;

/**
 * What is remembered from one start of the program to the next, in the file {@code settings.json} of a folder. Whatever happens
 * to that file or folder, the program goes on: a file that cannot be read is set aside, and where nothing can be written
 * nothing is remembered; each is said in one sentence. To be used by one thread.
 */
public final class Settings implements AutoCloseable {

    private static final String FILE = "settings.json";
    private static final long FORMAT_VERSION = 1;

    private final Path folder;
    private final Executor writer;
    /** As read, for those who have not asked yet; entries that nobody asks for stay as they are. */
    private final Json read;
    private final Map<String, Object> entries = new LinkedHashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<Runnable> resets = new ArrayList<>();
    /** What is to be written; null while nothing is. */
    private final AtomicReference<Map<String, Object>> waiting = new AtomicReference<>();
    private final List<String> unsaid = new ArrayList<>();
    private Consumer<String> complaints = unsaid::add;
    private boolean unwritable;
    /** The file is of a newer program and stays as it is. */
    private boolean newer;

    private Settings(Path folder, Executor writer) {
        this.folder = folder;
        this.writer = writer;
        this.read = read();
        entries.putAll(read.entries());
    }

    /** @param writer has threads that may wait for a disk */
    public static Settings in(Path folder, Executor writer) {
        return new Settings(folder, writer);
    }

    private Json read() {
        final Path file = folder.resolve(FILE);
        try (InputStream in = Files.newInputStream(file)) {
            return known(Json.parse(SafeFile.readAll(in, SafeFile.LONGEST_TEXT, FILE), FILE), file);
        } catch (NoSuchFileException _) {
            return nothing();
        } catch (InvalidInput damaged) {
            complaints.accept(Texts.of(setAside(file) ? "settings.damaged" : "settings.unreadable", file));
            return nothing();
        } catch (IOException e) {
            complaints.accept(Texts.of("settings.unreadable", file));
            return nothing();
        }
    }

    private Json known(Json json, Path file) {
        try {
            FormatVersion.require(FORMAT_VERSION, json, file.toString());
            return json;
        } catch (InvalidInput e) {
            newer = true;
            complaints.accept(Texts.of("settings.newer", e.getMessage()));
            return nothing();
        }
    }

    private static Json nothing() {
        return new Json(Map.of(), FILE);
    }

    private static boolean setAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(FILE + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** What there is to complain of is said there from now on, what there was before at once. From any thread. */
    public synchronized void complainTo(Consumer<String> listener) {
        complaints = listener;
        unsaid.forEach(listener);
        unsaid.clear();
    }

    private synchronized void complain(String sentence) {
        complaints.accept(sentence);
    }

    /** A file for something else that is remembered; the folder may not be there yet. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** What is remembered, or the usual value where that is nothing of use. */
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        return (T) values.computeIfAbsent(setting.key(), _ -> firstValue(setting));
    }

    private <T> T firstValue(Setting<T> setting) {
        if (!read.has(setting.key())) {
            return setting.usual();
        }
        try {
            return setting.reader().apply(read);
        } catch (InvalidInput e) {
            complain(Texts.of("settings.value", FILE, setting.key(), setting.format().apply(setting.usual())));
            return setting.usual();
        }
    }

    public <T> void put(Setting<T> setting, T value) {
        if (!Objects.equals(get(setting), value)) {
            values.put(setting.key(), value);
            entries.put(setting.key(), setting.format().apply(value));
            save();
        }
    }

    /** Gives the property the value that is remembered, and remembers every change of it. */
    public <T> void remember(Setting<T> setting, Property<T> property) {
        property.setValue(get(setting));
        property.addListener((_, _, value) -> put(setting, value));
        whenReset(() -> property.setValue(setting.usual()));
    }

    /** To be done when everything becomes as usual. */
    public void whenReset(Runnable action) {
        resets.add(action);
    }

    /** Everything as it was at the very first start. */
    public void reset() {
        entries.clear();
        values.clear();
        resets.forEach(Runnable::run);
        save();
    }

    private void save() {
        final Map<String, Object> all = new LinkedHashMap<>();
        FormatVersion.put(FORMAT_VERSION, all);
        entries.forEach(all::putIfAbsent);
        if (waiting.getAndSet(all) == null) {
            writer.execute(this::write);
        }
    }

    /** Writes at once what waits to be written; takes as long as the disk does. */
    @Override
    public void close() {
        write();
    }

    private synchronized void write() {
        final Map<String, Object> latest = waiting.getAndSet(null);
        if (latest == null || newer) {
            return;
        }
        try {
            Files.createDirectories(folder);
            SafeFile.write(folder.resolve(FILE), out -> out.write(Json.format(latest)));
            unwritable = false;
        } catch (IOException | InvalidInput _) {
            if (!unwritable) {
                unwritable = true;
                complain(Texts.of("settings.unwritable", folder));
            }
        }
    }
}
