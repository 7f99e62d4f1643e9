package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.study.Study;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers the field's questions with the program's own commands. */
@Command(name = "study", mixinStandardHelpOptions = true, description = {
        "Runs the study: exactness of the networks, growth of domains, strong coupling, T_c, damping and coupling.",
        "Result: report.md with the figures and tables beside it, and every command that made them. After an interruption the"
                + " same command goes on where it stopped. About an hour on two cores."})
final class StudyCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--quick", description = "Small lattices and few runs, in minutes: shows that all of it works; its figures say"
            + " little.")
    private boolean quick;

    @Option(names = "--sections", paramLabel = "LETTER", split = ",", description = "Only these, with commas between: a exactness, b"
            + " same noise, c growth, d strong coupling, e T_c, f damping and coupling. Default: all.")
    private List<String> sections = List.of();

    @Mixin
    private OutputOption output;

    @Override
    public void run() {
        final Path folder = output.folder();
        final Study study = new Study(folder, quick, sections);
        OutputFolder.create(folder);
        final PrintWriter out = spec.commandLine().getOut();
        try (StopOnInterrupt interrupt = new StopOnInterrupt()) {
            study.run(words -> {
                execute(words, out);
                if (interrupt.requested()) {
                    throw interrupted(words);
                }
            }, command -> {
                out.println(command);
                out.flush();
            });
        }
        out.println("report in " + folder.resolve(Study.REPORT));
        out.flush();
    }

    /** Passes on what the command warns of. */
    private static void execute(List<String> words, PrintWriter out) {
        final StringWriter told = new StringWriter();
        final StringWriter errors = new StringWriter();
        final int code = Program.create().setOut(new PrintWriter(told)).setErr(new PrintWriter(errors))
                .execute(words.toArray(String[]::new));
        if (code == Interrupted.EXIT_CODE) {
            throw interrupted(words);
        }
        if (code != 0) {
            throw new InvalidInput("The study stopped at \"" + String.join(" ", words) + "\": " + errors.toString().strip());
        }
        told.toString().lines().filter(line -> line.startsWith("left out:") || line.startsWith("warning:"))
                .forEach(line -> out.println("  " + line));
    }

    private static Interrupted interrupted(List<String> words) {
        return new Interrupted("The study was interrupted at \"" + String.join(" ", words)
                + "\"; the same command goes on from there.");
    }
}
