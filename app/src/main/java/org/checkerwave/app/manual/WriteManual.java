package org.checkerwave.app.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerwave.app.cli.Program;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes manual pages and completions into a folder, laid out as below {@code /usr/share}. The same program gives the same
 * bytes. Run by the installers' build.
 */
public final class WriteManual {

    private WriteManual() {
    }

    /** @param arguments the folder, which is made if it is missing */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Give one folder to write into.");
        }
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        for (final Map.Entry<String, String> file : files(Program.create()).entrySet()) {
            final Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    /** Contents by their paths. */
    static Map<String, String> files(CommandLine program) {
        final CommandSpec root = program.getCommandSpec();
        final Map<String, String> files = new LinkedHashMap<>();
        files.put("bash-completion/completions/" + root.name(), AutoComplete.bash(root.name(), program));
        files.put("zsh/vendor-completions/_" + root.name(), new ZshCompletion(root).text());
        files.put("fish/vendor_completions.d/" + root.name() + ".fish", new FishCompletion(root).text());
        files.put(page(root.name()), new ManPage(root).text());
        Words.commands(root).forEach(command -> files.put(page(root.name() + "-" + command.name()), new ManPage(command).text()));
        return files;
    }

    private static String page(String name) {
        return "man/man1/" + name + ".1";
    }
}
