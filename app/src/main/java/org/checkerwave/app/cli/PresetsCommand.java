package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.state.Preset;
import org.checkerwave.state.Presets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Lists the presets with what they show and their parameters. */
@Command(name = "presets", mixinStandardHelpOptions = true, description = "Lists the presets; the first is the default.")
final class PresetsCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        final PrintWriter out = spec.commandLine().getOut();
        for (final Preset preset : Presets.load()) {
            out.printf(Locale.ROOT, "%-16s %s%n", preset.key(), preset.description());
            out.printf(Locale.ROOT, "%-16s %s, %s%n", "", preset.run().lattice(), text(preset.run().parameters()));
        }
        out.flush();
    }

    /** All values in one line: {@code t = 1, g = 1.5, …}. */
    static String text(ParameterSet parameters) {
        return parameters.toMap().entrySet().stream().map(e -> e.getKey() + " = " + Numbers.text(e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
