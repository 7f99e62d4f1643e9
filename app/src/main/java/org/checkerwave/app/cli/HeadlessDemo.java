package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** What the program does where it cannot open its window: the default run, written into a folder. */
public final class HeadlessDemo {

    private static final Path FOLDER = Path.of("checkerwave-output");

    private HeadlessDemo() {
    }

    /** Runs {@code quench} with its defaults. @param reason the sentence that tells why there is no window @return the exit code */
    public static int run(CommandLine program, String reason) {
        final PrintWriter out = program.getOut();
        out.println(reason);
        out.println("The default run is written into the folder " + FOLDER.toAbsolutePath()
                + " instead: movie, plots, table and final state.");
        out.flush();
        return program.execute("quench", "--out", FOLDER.toString());
    }
}
