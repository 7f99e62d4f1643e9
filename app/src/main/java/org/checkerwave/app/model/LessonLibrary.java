package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.lesson.Lesson;
import org.checkerwave.app.lesson.LessonNames;
import org.checkerwave.app.lesson.LessonReader;
import org.checkerwave.app.lesson.LessonStep;
import org.checkerwave.app.lesson.Lessons;
import org.checkerwave.app.sample.Sample;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.app.text.Texts;
import org.checkerwave.file.Json;
import org.checkerwave.file.SafeFile;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.state.Preset;

/** The lessons that can be opened: those that the program ships, read in the background, and files of the user's own. */
public final class LessonLibrary {

    private final ObservableList<Lesson> lessons = FXCollections.observableArrayList();
    private final ProgramModel program;
    private final Executor interfaceThread;
    private final Executor background;
    private Set<String> controls = Set.of();

    /** @param program has its models of samples, presets, solvers and plots already */
    LessonLibrary(ProgramModel program, Executor interfaceThread, Executor background) {
        this.program = program;
        this.interfaceThread = interfaceThread;
        this.background = background;
    }

    /** Those that were read without an error. */
    public ObservableList<Lesson> lessons() {
        return FXCollections.unmodifiableObservableList(lessons);
    }

    /**
     * Reads what the program ships. A file with an error is told of and left out.
     *
     * @param ids of the controls that lessons can point at
     */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> load(Set<String> ids) {
        controls = Set.copyOf(ids);
        final LessonReader reader = reader();
        return CompletableFuture.supplyAsync(() -> shipped(reader), background)
                .thenAcceptAsync(lessons::setAll, interfaceThread)
                .exceptionally(this::report);
    }

    private List<Lesson> shipped(LessonReader reader) {
        final List<Lesson> read = new ArrayList<>();
        for (final String key : Lessons.keys()) {
            try {
                read.add(reader.read(Lessons.file(key), key));
            } catch (InvalidInput e) {
                program.notices().report(e);
            }
        }
        return read;
    }

    /** Reads a lesson of the user's own and opens it; one with an error is told of, and the program goes on as it was. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> open(Path file) {
        final LessonReader reader = reader();
        return CompletableFuture.supplyAsync(() -> read(reader, file), background).thenAcceptAsync(program.lessons()::open, interfaceThread).exceptionally(this::report);
    }

    /** A history has the ending of a lesson, and is what people take for one. */
    private static Lesson read(LessonReader reader, Path file) {
        final String name = file.getFileName().toString();
        final byte[] bytes = SafeFile.readAll(file);
        if (Json.parse(bytes, name).has("history")) {
            throw new InvalidInput(Texts.of("drop.script", name));
        }
        return reader.read(bytes, name.replaceFirst("\\.json$", ""));
    }

    private LessonReader reader() {
        final List<Sample> samples = List.copyOf(program.samples().samples());
        final List<Preset> presets = List.copyOf(program.start().presets());
        return new LessonReader(names(), opening -> switch (opening) {
            case LessonStep.Opening.Sample open -> Samples.state(samples.stream()
                    .filter(sample -> sample.key().equals(open.key())).findFirst().orElseThrow()).run().lattice();
            case LessonStep.Opening.Preset open when open.size().isPresent() -> SquareLattice.square(open.size().getAsInt());
            case LessonStep.Opening.Preset open -> presets.stream().filter(preset -> preset.key().equals(open.key())).findFirst()
                    .orElseThrow().run().lattice();
        });
    }

    private LessonNames names() {
        return new LessonNames(set(program.samples().samples().stream().map(Sample::key)),
                set(program.start().presets().stream().map(Preset::key)),
                set(program.solver().choices().stream().map(choice -> choice.solver().name())),
                set(program.dock().tiles().stream().map(tile -> tile.info().id())), controls);
    }

    private static Set<String> set(Stream<String> names) {
        return names.collect(Collectors.toSet());
    }

    private Void report(Throwable failure) {
        program.notices().report(failure);
        return null;
    }
}
