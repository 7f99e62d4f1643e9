package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.study.Study;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers the field's questions with the program's own commands. */
@Command(name = "study", mixinStandardHelpOptions = true, description = {
        "Runs the study: exactness of the networks, growth of domains, strong coupling, T_c, damping and coupling.",
        "Result: report.md with the figures and tables beside it, and every command that made them. After an interruption the"
                + " same command goes on where it stopped. Most of an hour on two cores."})
final class StudyCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--quick", description = "Small lattices and few runs, in minutes: shows that all of it works; its figures say"
            + " little.")
    private boolean quick;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Receives the results; made if missing.")
    private Path folder;

    @Override
    public void run() {
        OutputFolder.create(folder);
        final PrintWriter out = spec.commandLine().getOut();
        new Study(folder, quick).run(StudyCommand::execute, command -> {
            out.println(command);
            out.flush();
        });
        out.println("report in " + folder.resolve(Study.REPORT));
        out.flush();
    }

    private static void execute(List<String> words) {
        final StringWriter errors = new StringWriter();
        final int code = Program.create().setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(errors))
                .execute(words.toArray(String[]::new));
        if (code != 0) {
            throw new InvalidInput("The study stopped at \"" + String.join(" ", words) + "\": " + errors.toString().strip());
        }
    }
}
