package org.checkerwave.app.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.checkerwave.app.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class WriteManualTest {

    private static final String BASH = "bash-completion/completions/checkerwave";
    private static final String ZSH = "zsh/vendor-completions/_checkerwave";
    private static final String FISH = "fish/vendor_completions.d/checkerwave.fish";

    private final CommandLine program = Program.create();
    private final Map<String, String> files = WriteManual.files(program);
    private final Collection<CommandSpec> commands =
            program.getSubcommands().values().stream().map(CommandLine::getCommandSpec).toList();

    @TempDir
    private Path folder;

    /** A page's text without the marks of roff. */
    private String page(String name) {
        return files.get("man/man1/" + name + ".1").replaceAll("\\\\f[BIR]", "").replace("\\-", "-");
    }

    /** The lines of the zsh file between the command's name and the end of its case. */
    private String zshCase(String command) {
        return files.get(ZSH).split("\n +" + command + "\\)\n", 2)[1].split("\n +;;", 2)[0];
    }

    private String fishLines(String command) {
        return String.join("\n", files.get(FISH).lines().filter(line -> line.contains("_from " + command + "'")).toList());
    }

    @Test
    void everyCommandIsInAllOfThem() {
        assertThat(commands).hasSizeGreaterThan(15);
        assertThat(files).hasSize(3 + 1 + commands.size());
        for (final CommandSpec command : commands) {
            final String name = command.name();
            assertThat(page("checkerwave")).contains("\n.TP\n" + name + "\n", "checkerwave-" + name + "(1)");
            assertThat(page("checkerwave-" + name)).contains("checkerwave-" + name + " - ", "checkerwave(1)");
            assertThat(files.get(ZSH)).contains("'" + name + ":");
            assertThat(files.get(FISH)).contains("-n __fish_use_subcommand -a " + name + " -d ");
            assertThat(files.get(BASH)).containsPattern("local commands=\"[^\"]*\\b" + name + "\\b");
        }
    }

    @Test
    void everyOptionIsInAllOfThem() {
        for (final CommandSpec command : commands) {
            final String name = command.name();
            final String bash = files.get(BASH).split("function _picocli_checkerwave_" + name.replace("-", "") + "\\(\\)", 2)[1]
                    .split("\n}", 2)[0];
            for (final String option : command.optionsMap().keySet()) {
                assertThat(page("checkerwave-" + name)).containsPattern("(\n|, )" + option + "[=,\n]");
                assertThat(bash).contains("'" + option + "'");
                assertThat(zshCase(name)).containsPattern("'" + option + "=?\\[");
                assertThat(fishLines(name)).containsPattern(
                        (option.startsWith("--") ? "-l " + option.substring(2) : "-s " + option.substring(1)) + " ");
            }
        }
        assertThat(page("checkerwave")).contains("\n--self-test\n");
        assertThat(files.get(FISH)).contains("-n __fish_use_subcommand -l self-test ");
        assertThat(files.get(ZSH)).contains("'--self-test[");
        assertThat(files.get(BASH)).contains("'--self-test'");
    }

    @Test
    void filesAreCompletedWhereFilesAreMeant() {
        assertThat(fishLines("info")).contains("complete -c checkerwave -n '__fish_seen_subcommand_from info' -F");
        assertThat(fishLines("quench")).containsPattern("-l out -r -F").containsPattern("-l size -x");
        assertThat(zshCase("quench")).containsPattern("--out=\\[[^\n]*:_files'").doesNotContainPattern("--size=\\[[^\n]*_files");
        assertThat(zshCase("info")).contains("'*:file:_files'");
    }

    /** What bash completes the last word to. */
    private List<String> bashOffers(String... words) throws IOException, InterruptedException {
        final String script = "source '" + folder.resolve(BASH) + "'; COMP_WORDS=(checkerwave \"$@\"); COMP_CWORD=$#;"
                + " _complete_checkerwave 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"";
        final List<String> command = new ArrayList<>(List.of("bash", "-c", script, "bash"));
        command.addAll(List.of(words));
        return printed(command);
    }

    private List<String> fishOffers(String line) throws IOException, InterruptedException {
        return printed(List.of("fish", "--no-config", "-c", "source " + folder.resolve(FISH) + "; complete -C '" + line + "'"));
    }

    /** What the shell prints in a folder with these completions in it. */
    private List<String> printed(List<String> command) throws IOException, InterruptedException {
        assumeThat(installed(command.getFirst())).isTrue();
        WriteManual.write(folder);
        final Process shell = new ProcessBuilder(command).directory(folder.toFile()).start();
        shell.getOutputStream().close();
        try (BufferedReader out = shell.inputReader()) {
            final List<String> offers = out.lines().map(String::strip).toList();
            shell.waitFor();
            return offers;
        }
    }

    private static boolean installed(String shell) {
        return Stream.of("/bin/", "/usr/bin/", "/usr/local/bin/").anyMatch(bin -> Files.isExecutable(Path.of(bin + shell)));
    }

    @Test
    void wordsToChooseFromAreOffered() throws IOException, InterruptedException {
        assertThat(fishLines("quench")).containsPattern("-l preset -x -a '[^']*coarsening[^']*strong")
                .containsPattern("-l solver -r -F -a '[^']*window recursion ");
        assertThat(zshCase("render")).containsPattern("'--field=[^\n]*:FIELD:\\(phi ").containsPattern("'--map=[^\n]*viridis[^\n]*\\)'");
        assertThat(bashOffers("quench", "--preset", "")).contains("coarsening", "strong").doesNotContain("langevin");
        assertThat(bashOffers("quench", "--integrator", "l")).containsExactly("langevin");
        assertThat(bashOffers("qu")).containsExactly("quench");
    }

    @Test
    void filesAreOfferedToASolverAndStatesAsTheFirstWord() throws IOException, InterruptedException {
        assertThat(files.get(ZSH)).contains("_files -g '*.cdw'").containsPattern("'--solver=[^\n]*:SOLVER: _checkerwave_or_files [^\n]*window ");
        Files.createFile(folder.resolve("mine.cdw"));
        Files.createFile(folder.resolve("trained.cwnet"));
        assertThat(fishOffers("checkerwave mi")).containsExactly("mine.cdw");
        assertThat(fishOffers("checkerwave quench --solver tr")).containsExactly("trained.cwnet");
        assertThat(fishOffers("checkerwave quench --solver win")).containsExactly("window\tHow the electrons are computed");
    }

    @Test
    void descriptionsHaveNoMarksOfThePicocliFormat() {
        files.forEach((name, text) -> {
            if (!name.equals(BASH)) {
                assertThat(text).as(name).doesNotContain("%%", "${", "%n");
            }
        });
    }

    @Test
    void theSameProgramGivesTheSameBytes() {
        assertThat(WriteManual.files(Program.create())).isEqualTo(files);
        assertThat(files.values()).noneMatch(text -> text.matches("(?s).*\\b20[2-9]\\d-\\d\\d-\\d\\d.*"));
    }

    @ParameterizedTest
    @CsvSource({"bash, " + BASH, "zsh, " + ZSH, "fish, " + FISH})
    void theShellsReadThem(String shell, String file) throws IOException, InterruptedException {
        assumeThat(installed(shell)).isTrue();
        WriteManual.write(folder);
        final Process check = new ProcessBuilder(List.of(shell, "-n", folder.resolve(file).toString())).redirectErrorStream(true).start();
        assertThat(new String(check.getInputStream().readAllBytes())).isEmpty();
        assertThat(check.waitFor()).isZero();
    }
}
