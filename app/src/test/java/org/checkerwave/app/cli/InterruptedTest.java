package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class InterruptedTest {

    @Test
    void workThatWasInterruptedIsNoBadInput() {
        final CommandLine program = Program.create();
        final Runnable stopped = () -> {
            throw new Interrupted("It was interrupted; the same command goes on.");
        };
        program.addSubcommand("stopped", new CommandLine(CommandSpec.wrapWithoutInspection(stopped)));
        final StringWriter errors = new StringWriter();
        program.setErr(new PrintWriter(errors));
        assertThat(program.execute("stopped")).isEqualTo(130);
        assertThat(errors.toString().strip()).isEqualTo("checkerwave: It was interrupted; the same command goes on.");
    }
}
