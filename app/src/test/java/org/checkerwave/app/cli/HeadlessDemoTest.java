package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class HeadlessDemoTest {

    @Test
    void theRealReasonIsToldBeforeTheRun() {
        final CommandSpec quench = CommandSpec.create().addOption(OptionSpec.builder("--out").type(String.class).build());
        final CommandLine program = new CommandLine(CommandSpec.create().addSubcommand("quench", quench))
                .setExecutionStrategy(parsed -> parsed.subcommand().matchedOptionValue("--out", "").equals("checkerwave-output") ? 7 : 0);
        final StringWriter out = new StringWriter();
        assertThat(HeadlessDemo.run(program.setOut(new PrintWriter(out)), "The window needs GTK 3.")).isEqualTo(7);
        assertThat(out.toString().lines()).hasSize(2).first().isEqualTo("The window needs GTK 3.");
        assertThat(out.toString()).contains("checkerwave-output").doesNotContain("display");
    }
}
