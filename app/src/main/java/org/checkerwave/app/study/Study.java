package org.checkerwave.app.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.file.SafeFile;

/** Runs the commands of the study that have not been run yet in its folder, and writes {@value #REPORT}. */
public final class Study {

    public static final String REPORT = "report.md";

    private final List<StudySection> sections;
    private final Path folder;
    private final boolean quick;

    /**
     * @param quick minutes instead of an hour; the figures say little then
     * @param letters of the sections to do, a for the first; empty for all
     */
    public Study(Path folder, boolean quick, List<String> letters) {
        final List<StudySection> all = new StudyPlan(quick ? StudySize.QUICK : StudySize.FULL).sections();
        final List<String> known = IntStream.range(0, all.size()).mapToObj(i -> Character.toString('a' + i)).toList();
        letters.stream().filter(letter -> !known.contains(letter)).findFirst().ifPresent(letter -> {
            throw new InvalidInput("There is no section \"" + letter + "\" of the study; choose from " + known.getFirst() + " to "
                    + known.getLast() + ".");
        });
        this.sections = IntStream.range(0, all.size()).filter(i -> letters.isEmpty() || letters.contains(known.get(i)))
                .mapToObj(all::get).toList();
        this.folder = folder;
        this.quick = quick;
    }

    /**
     * @param command runs a command of the program, given its words, or throws
     * @param progress told each command before it is run
     */
    public void run(Consumer<List<String>> command, Consumer<String> progress) {
        for (final StudySection section : sections) {
            for (final StudyStep step : section.steps()) {
                if (!done(step)) {
                    progress.accept(step.typed());
                    command.accept(step.in(folder));
                    SafeFile.write(mark(step), out -> out.write(step.typed().getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        final String report = "# Study of the Holstein model's charge-density wave\n\nWritten by `checkerwave study"
                + (quick ? " --quick" : "") + "`, Checkerwave " + SoftwareVersion.current() + ".\n"
                + sections.stream().map(this::text).collect(Collectors.joining());
        SafeFile.write(folder.resolve(REPORT), out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
    }

    /** Refuses what another command of the study has made, such as that of the quick form. */
    private boolean done(StudyStep step) {
        if (!Files.exists(folder.resolve(step.product())) || !Files.exists(mark(step))) {
            return false;
        }
        final String made = String.join("\n", SafeFile.readLines(mark(step)));
        if (!made.equals(step.typed())) {
            throw new InvalidInput("The study's " + folder.resolve(step.product()) + " was made by \"" + made + "\", not by \""
                    + step.typed() + "\"; choose another folder.");
        }
        return true;
    }

    /** Beside the product: the command that made it, once it has come to its end. */
    private Path mark(StudyStep step) {
        return folder.resolve(step.product() + ".made-by");
    }

    private String text(StudySection section) {
        return "\n## " + section.title() + "\n\n" + section.question() + "\n\n"
                + section.steps().stream().map(step -> "    " + step.typed() + "\n").collect(Collectors.joining()) + "\n"
                + section.finding().apply(folder) + section.figures().stream().filter(f -> Files.exists(folder.resolve(f)))
                        .map(figure -> "\n![" + figure + "](" + figure + ")\n").collect(Collectors.joining());
    }
}
