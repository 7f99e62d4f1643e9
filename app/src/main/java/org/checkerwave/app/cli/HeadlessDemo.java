package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** What the program does where it cannot open its window: the default run, written into a folder. */
public final class HeadlessDemo {

    private static final Path FOLDER = Path.of("checkerwave-output");

    private HeadlessDemo() {
    }

    /** Says so in one sentence and runs {@code quench} with its defaults; returns the exit code. */
    public static int run(CommandLine program) {
        final PrintWriter out = program.getOut();
        out.println("There is no display for the window, so the default run is written into the folder "
                + FOLDER.toAbsolutePath() + " instead: movie, plots, table and final state.");
        out.flush();
        return program.execute("quench", "--out", FOLDER.toString());
    }
}
