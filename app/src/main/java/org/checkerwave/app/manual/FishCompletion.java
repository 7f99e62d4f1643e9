package org.checkerwave.app.manual;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for fish: subcommands, options with their descriptions, files where they are asked for. */
record FishCompletion(CommandSpec root) {

    String text() {
        final StringBuilder text = new StringBuilder("# Completions of " + root.name() + " for fish.\n");
        line(text, "-f", "");
        for (final OptionSpec option : Words.options(root)) {
            line(text, option(option, "__fish_use_subcommand"), Words.description(option.description()));
        }
        for (final CommandSpec command : Words.commands(root)) {
            line(text, "-n __fish_use_subcommand -a " + command.name(), Words.description(command));
        }
        line(text, "-n __fish_use_subcommand -a " + quoted("(__fish_complete_suffix .cdw)"), "");
        for (final CommandSpec command : Words.commands(root)) {
            final String condition = "'__fish_seen_subcommand_from " + command.name() + "'";
            if (Words.namesFiles(command)) {
                line(text, "-n " + condition + " -F", "");
            }
            for (final OptionSpec option : Words.options(command)) {
                line(text, option(option, condition), Words.description(option.description()));
            }
        }
        return text.toString();
    }

    private static String option(OptionSpec option, String condition) {
        final StringBuilder words = new StringBuilder("-n " + condition);
        for (final String name : option.names()) {
            words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (Words.takesValue(option)) {
            words.append(Words.isFile(option) ? " -r -F" : " -x");
            if (!Words.candidates(option).isEmpty()) {
                words.append(" -a ").append(quoted(String.join(" ", Words.candidates(option))));
            }
        }
        return words.toString();
    }

    private void line(StringBuilder text, String words, String description) {
        text.append("complete -c ").append(root.name()).append(' ').append(words);
        if (!description.isEmpty()) {
            text.append(" -d ").append(quoted(Words.brief(description)));
        }
        text.append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
