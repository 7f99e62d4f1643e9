package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/** One call of the command line inside the test: exit code and what it wrote. */
record CommandLineRun(int exitCode, String out, String err) {

    static CommandLineRun of(Object... arguments) {
        final StringWriter out = new StringWriter();
        final StringWriter err = new StringWriter();
        final CommandLine program = Program.create();
        program.setOut(new PrintWriter(out));
        program.setErr(new PrintWriter(err));
        final int exitCode = program.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
