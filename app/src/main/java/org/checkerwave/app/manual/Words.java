package org.checkerwave.app.manual;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What manual pages and completions say of a command, as plain text. */
final class Words {

    private static final int SHORT = 90;

    private Words() {
    }

    /** The subcommands by name. */
    static List<CommandSpec> commands(CommandSpec root) {
        return root.subcommands().values().stream().map(line -> line.getCommandSpec())
                .filter(command -> !command.usageMessage().hidden()).sorted(Comparator.comparing(CommandSpec::name)).toList();
    }

    /** Options in the order of their names; those of help last. */
    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.hidden())
                .sorted(Comparator.comparing((OptionSpec option) -> option.usageHelp() || option.versionHelp())
                        .thenComparing(OptionSpec::longestName, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** The whole description; picocli would format it, where two percent signs are one. */
    static String description(String... parts) {
        return Arrays.stream(parts).map(part -> part.replace("%%", "%").strip()).collect(Collectors.joining(" "));
    }

    static String description(CommandSpec command) {
        return description(command.usageMessage().description());
    }

    /** The first sentence without its full stop, shortened to what a shell has room for. */
    static String brief(String description) {
        final String sentence = description.split("(?<=[^.])[.:;](\\s|$)", 2)[0];
        return sentence.length() <= SHORT ? sentence : sentence.substring(0, sentence.lastIndexOf(' ', SHORT)) + " …";
    }

    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** Whether the value names a file or folder; a solver may be the file of a network. */
    static boolean isFile(ArgSpec argument) {
        final Class<?> type = argument.typeInfo().isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        return type == Path.class || type == File.class || argument.paramLabel().matches(".*(FILE|FOLDER|SOLVER).*");
    }

    /** The values to choose from; empty where there are others. */
    static List<String> candidates(ArgSpec argument) {
        return argument.completionCandidates() == null ? List.of()
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
    }

    static boolean namesFiles(CommandSpec command) {
        return command.positionalParameters().stream().anyMatch(Words::isFile);
    }
}
