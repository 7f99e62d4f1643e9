package org.checkerwave.app.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for zsh by its own {@code _arguments}, with descriptions; to be found as {@code _checkerwave} in its path of functions. */
record ZshCompletion(CommandSpec root) {

    private static final String NEXT = " \\\n";

    String text() {
        final StringBuilder text = new StringBuilder("#compdef " + root.name() + "\n\n");
        text.append(orFiles()).append("() {\n  local found=1\n  compadd -- \"$@\" && found=0\n  _files && found=0\n  return found\n}\n\n");
        text.append("_").append(root.name()).append("() {\n");
        text.append("  local line state\n  local -a commands\n  commands=(\n");
        for (final CommandSpec command : Words.commands(root)) {
            text.append("    ").append(quoted(command.name() + ":" + Words.brief(Words.description(command)))).append('\n');
        }
        text.append("  )\n");
        text.append(arguments(root, List.of("'1:command:->command'", "'*::argument:->argument'"), "  "));
        text.append("  case $state in\n    command) _describe command commands; _files -g '*.cdw' ;;\n    argument)\n      case $line[1] in\n");
        for (final CommandSpec command : Words.commands(root)) {
            text.append("        ").append(command.name()).append(")\n")
                    .append(arguments(command, Words.namesFiles(command) ? List.of("'*:file:_files'") : List.of(), "          "))
                    .append("          ;;\n");
        }
        return text.append("      esac ;;\n  esac\n}\n\n_").append(root.name()).append(" \"$@\"\n").toString();
    }

    private String arguments(CommandSpec command, List<String> positions, String indent) {
        final List<String> words = new ArrayList<>();
        Words.options(command).forEach(option -> Arrays.stream(option.names()).forEach(name -> words.add(option(option, name))));
        words.addAll(positions);
        return indent + "_arguments -C" + NEXT + indent + "  " + String.join(NEXT + indent + "  ", words) + "\n";
    }

    /** The function of the shell that offers its words, and all files. */
    private String orFiles() {
        return "_" + root.name() + "_or_files";
    }

    /** As '--out=[Receives the results]:FOLDER:_files'; the value may also be the next word. */
    private String option(OptionSpec option, String name) {
        final String words = name + (Words.takesValue(option) && name.startsWith("--") ? "=" : "")
                + "[" + escaped(Words.brief(Words.description(option.description()))) + "]";
        if (!Words.takesValue(option)) {
            return quoted(words);
        }
        final List<String> candidates = Words.candidates(option);
        final String choice = String.join(" ", candidates);
        final String values = !Words.isFile(option) ? candidates.isEmpty() ? "" : "(" + choice + ")"
                : candidates.isEmpty() ? "_files" : " " + orFiles() + " " + choice;
        return quoted(words + ":" + escaped(option.paramLabel()) + ":" + values);
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\[\\]:\\\\]", "\\\\$0");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
