package org.checkerwave.app.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.checkerwave.SoftwareVersion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A page of the manual in roff, with the macros of man(7); without a date, so that a version has one page. */
record ManPage(CommandSpec command) {

    String text() {
        final String name = command.qualifiedName("-");
        final StringBuilder page = new StringBuilder();
        line(page, ".TH \"" + plain(name.toUpperCase(Locale.ROOT)) + "\" 1 \"\" \"Checkerwave " + SoftwareVersion.current() + "\" \"Checkerwave\"");
        line(page, ".SH NAME");
        line(page, plain(name) + " \\- " + plain(Words.description(command).split("\\.(\\s|$)", 2)[0]));
        line(page, ".SH SYNOPSIS");
        line(page, synopsis());
        line(page, ".SH DESCRIPTION");
        line(page, plain(Words.description(command)));
        section(page, "ARGUMENTS", command.positionalParameters().stream()
                .map(argument -> entry(italic(argument.paramLabel()), Words.description(argument.description()))));
        section(page, "OPTIONS", Words.options(command).stream()
                .map(option -> entry(names(option), Words.description(option.description()))));
        section(page, "COMMANDS", Words.commands(command).stream()
                .map(sub -> entry(bold(sub.name()), Words.description(sub))));
        section(page, "EXIT STATUS", Stream.of(entry("0", "Success."),
                entry("1", "A fault of the program itself, or one that the self-test found."),
                entry("2", "Usage or input that needs a change, or a run that blew up; one sentence on standard error tells which."),
                entry("130", "The work was stopped on the way.")));
        line(page, ".SH SEE ALSO");
        line(page, others().map(other -> bold(other) + "(1)").collect(Collectors.joining(", ")));
        return page.toString();
    }

    /** Options that must be given are named. */
    private String synopsis() {
        final Stream<String> required = command.options().stream().filter(OptionSpec::required)
                .map(option -> bold(option.longestName()) + "=" + italic(option.paramLabel()));
        final Stream<String> arguments = command.positionalParameters().stream().map(ManPage::argument);
        final Stream<String> more = command.subcommands().isEmpty() ? Stream.of() : Stream.of("[" + italic("COMMAND") + "]");
        return Stream.of(Stream.of(bold(command.qualifiedName(" ")), "[" + italic("OPTIONS") + "]"), required, more, arguments)
                .flatMap(words -> words).collect(Collectors.joining(" "));
    }

    private static String argument(PositionalParamSpec argument) {
        return italic(argument.paramLabel()) + (argument.arity().max() > 1 ? "..." : "");
    }

    private Stream<String> others() {
        final CommandSpec root = command.root();
        return command == root ? Words.commands(root).stream().map(sub -> root.name() + "-" + sub.name()) : Stream.of(root.name());
    }

    private static String names(OptionSpec option) {
        final String value = Words.takesValue(option) ? "=" + italic(option.paramLabel()) : "";
        return Arrays.stream(option.names()).map(name -> bold(name) + value).collect(Collectors.joining(", "));
    }

    private static void section(StringBuilder page, String title, Stream<String> entries) {
        final List<String> all = entries.toList();
        if (!all.isEmpty()) {
            line(page, ".SH " + title);
            all.forEach(page::append);
        }
    }

    private static String entry(String head, String text) {
        return ".TP\n" + head + "\n" + plain(text) + "\n";
    }

    private static String bold(String text) {
        return "\\fB" + plain(text) + "\\fR";
    }

    private static String italic(String text) {
        return "\\fI" + plain(text) + "\\fR";
    }

    /** A hyphen of roff may become a typographic one, and a line must not begin as a request does. */
    private static String plain(String text) {
        final String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static void line(StringBuilder page, String text) {
        page.append(text).append('\n');
    }
}
