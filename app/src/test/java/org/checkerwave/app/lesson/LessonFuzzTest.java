package org.checkerwave.app.lesson;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.checkerwave.app.fuzz.ByteMutators;
import org.checkerwave.app.fuzz.Format;
import org.checkerwave.app.fuzz.FuzzTest;
import org.checkerwave.app.fuzz.JsonMutator;
import org.checkerwave.app.fuzz.Mutator;
import org.checkerwave.app.sample.Sample;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.file.SafeFile;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.state.Preset;
import org.checkerwave.state.Presets;

/** Lessons, {@code .json}: those that the program ships, damaged. */
class LessonFuzzTest extends FuzzTest {

    private static final Pattern HIGHLIGHT = Pattern.compile("\"highlight\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PLOTS = Pattern.compile("\"plots\"\\s*:\\s*\\[([^]]*)]");

    @Override
    protected Format format(Path folder) {
        final List<byte[]> examples = new ArrayList<>(Lessons.keys().stream().map(Lessons::file).toList());
        final String all = examples.stream().map(String::new).collect(Collectors.joining());
        final LessonReader reader = new LessonReader(new LessonNames(
                Samples.load().stream().map(Sample::key).collect(Collectors.toSet()),
                Presets.load().stream().map(Preset::key).collect(Collectors.toSet()),
                Set.of("window", "chebyshev", "diagonalization", "recursion", "recursion-fast", "gcnn", "gnn", "cnn", "efnn", "descriptor"),
                PLOTS.matcher(all).results().flatMap(found -> Arrays.stream(found.group(1).split("[\", ]+")))
                        .filter(word -> !word.isBlank()).collect(Collectors.toSet()),
                HIGHLIGHT.matcher(all).results().map(found -> found.group(1)).collect(Collectors.toSet())),
                _ -> SquareLattice.square(256));
        return new Format("lesson", "lesson.json", examples, Mutator.oneOf(new JsonMutator(), new JsonMutator(), ByteMutators.ANY),
                file -> {
                    final Lesson lesson = reader.read(SafeFile.readAll(file), "lesson");
                    return () -> lesson.steps().forEach(step -> step.text().shown());
                }, 1 << 22, 60);
    }
}
