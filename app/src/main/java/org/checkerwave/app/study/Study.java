package org.checkerwave.app.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.file.SafeFile;

/** Runs the commands of the study that have not been run yet in its folder, and writes {@value #REPORT}. */
public final class Study {

    public static final String REPORT = "report.md";

    private final List<StudySection> sections;
    private final Path folder;
    private final boolean quick;

    /** @param quick minutes instead of an hour or two; the figures say little then */
    public Study(Path folder, boolean quick) {
        this.sections = new StudyPlan(quick ? StudySize.QUICK : StudySize.FULL).sections();
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
                if (!Files.exists(folder.resolve(step.product()))) {
                    progress.accept(step.typed());
                    command.accept(step.in(folder));
                }
            }
        }
        final String report = "# Study of the Holstein model's charge-density wave\n\nWritten by `checkerwave study"
                + (quick ? " --quick" : "") + "`, Checkerwave " + SoftwareVersion.current() + ".\n"
                + sections.stream().map(this::text).collect(Collectors.joining());
        SafeFile.write(folder.resolve(REPORT), out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(StudySection section) {
        return "\n## " + section.title() + "\n\n" + section.question() + "\n\n"
                + section.steps().stream().map(step -> "    " + step.typed() + "\n").collect(Collectors.joining()) + "\n"
                + section.finding().apply(folder) + section.figures().stream().filter(f -> Files.exists(folder.resolve(f)))
                        .map(figure -> "\n![" + figure + "](" + figure + ")\n").collect(Collectors.joining());
    }
}
