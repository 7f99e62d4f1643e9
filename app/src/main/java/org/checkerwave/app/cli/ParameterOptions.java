package org.checkerwave.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.checkerwave.parameter.Parameter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Command-line options made from the descriptions of the parameters: {@code --g}, {@code --T}, {@code --kappa}, … */
final class ParameterOptions {

    private ParameterOptions() {
    }

    /**
     * Adds an option for each parameter.
     *
     * @param defaults what holds without the option; if empty, the parameter's own default
     */
    static void addTo(CommandSpec command, List<Parameter> parameters, String defaults) {
        for (final Parameter parameter : parameters) {
            command.addOption(OptionSpec.builder(name(parameter)).paramLabel("NUMBER").type(Double.class)
                    .description(help(parameter, defaults)).build());
        }
    }

    /** A command with an option for every parameter, whose default is that of a preset. */
    static CommandLine presetCommand(Runnable command) {
        final CommandLine line = new CommandLine(command);
        addTo(line.getCommandSpec(), List.of(Parameter.values()), "the preset's");
        return line;
    }

    private static String help(Parameter parameter, String defaults) {
        final String fallback = defaults.isEmpty() ? Numbers.text(parameter.defaultValue()) : defaults;
        // The percent sign would start a picocli variable.
        return (capitalized(parameter.title()) + " " + parameter.symbol() + " [" + parameter.unit() + "]. "
                + parameter.documentation() + " Default: " + fallback + ".").replace("%", "%%");
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The values given, by {@link Parameter#key()}. */
    static Map<String, Double> given(ParseResult parsed) {
        final Map<String, Double> values = new LinkedHashMap<>();
        for (final Parameter parameter : Parameter.values()) {
            if (parsed.hasMatchedOption(name(parameter))) {
                values.put(parameter.key(), parsed.matchedOptionValue(name(parameter), parameter.defaultValue()));
            }
        }
        return values;
    }

    private static String name(Parameter parameter) {
        return "--" + parameter.key();
    }
}
