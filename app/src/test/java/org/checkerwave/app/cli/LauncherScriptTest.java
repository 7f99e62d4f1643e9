package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher, with JDKs that only tell their name. */
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {

    private record Outcome(int exitCode, String out, String err) {
    }

    @TempDir
    private Path folder;
    private Path launcher;

    @BeforeEach
    void copyLauncher() throws IOException {
        launcher = folder.resolve("dist of mine/bin/checkerwave");
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("src/main/launchers/checkerwave"), launcher);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A folder like that of a JDK, whose java prints the name and its arguments. */
    private Path jdk(String name, String version) throws IOException {
        final Path home = folder.resolve("jdk " + name);
        final Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(java, "echo " + name + "\nprintf '%s\\n' \"$@\"");
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void remember(Path home) throws IOException {
        Files.writeString(launcher.resolveSibling("../jdk-home").normalize(), home + "\n");
    }

    private Outcome start(Path script, Map<String, Path> environment, String... arguments)
            throws IOException, InterruptedException {
        final String[] command = new String[arguments.length + 1];
        command[0] = script.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        final Path out = folder.resolve("out.txt");
        final Path err = folder.resolve("err.txt");
        final ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().put("PATH", toolsWithoutJava().toString());
        environment.forEach((name, home) -> builder.environment().merge(name, home.toString(),
                (tools, first) -> first + "/bin:" + tools));
        final int exitCode = builder.start().waitFor();
        return new Outcome(exitCode, Files.readString(out), Files.readString(err));
    }

    /** The tools that the script uses, from wherever this system has them. */
    private Path toolsWithoutJava() throws IOException {
        final Path tools = Files.createDirectories(folder.resolve("tools"));
        for (final String tool : new String[] {"sed", "head", "dirname", "readlink"}) {
            final Path real = Path.of(Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin" : "/bin", tool);
            executable(tools.resolve(tool), "exec " + real + " \"$@\"");
        }
        return tools;
    }

    private static String jdkUsed(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.out().lines().findFirst().orElseThrow();
    }

    @Test
    void looksForTheJdkInTheDocumentedOrder() throws Exception {
        final Path own = jdk("own", "25.0.1");
        final Path general = jdk("general", "26");
        final Path built = jdk("built", "25");
        final Path onPath = jdk("path", "27-ea");
        remember(built);
        assertThat(jdkUsed(start(launcher, Map.of("CHECKERWAVE_JAVA_HOME", own, "JAVA_HOME", general, "PATH", onPath))))
                .isEqualTo("own");
        assertThat(jdkUsed(start(launcher, Map.of("JAVA_HOME", general, "PATH", onPath)))).isEqualTo("general");
        assertThat(jdkUsed(start(launcher, Map.of("PATH", onPath)))).isEqualTo("built");
        remember(folder.resolve("uninstalled"));
        assertThat(jdkUsed(start(launcher, Map.of("PATH", onPath)))).isEqualTo("path");
    }

    @Test
    void passesOverJdksThatAreTooOld() throws Exception {
        final Path old = jdk("old", "17.0.15");
        final Path older = jdk("older", "1.8.0_402");
        remember(jdk("built", "25.0.3"));
        assertThat(jdkUsed(start(launcher, Map.of("CHECKERWAVE_JAVA_HOME", old, "JAVA_HOME", older)))).isEqualTo("built");
    }

    @Test
    void saysOneSentenceWhereThereIsNone() throws Exception {
        final Outcome outcome = start(launcher, Map.of("JAVA_HOME", jdk("old", "21.0.1")));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("no JDK 25", "CHECKERWAVE_JAVA_HOME");
    }

    @Test
    void startsTheProgramThroughASymbolicLinkWithItsArgumentsWhole() throws Exception {
        remember(jdk("built", "25"));
        final Path link = Files.createSymbolicLink(folder.resolve("link"), folder.relativize(launcher));
        final Outcome outcome = start(link, Map.of(), "info", "a file.cdw", "");
        assertThat(jdkUsed(outcome)).isEqualTo("built");
        final String distribution = folder.toRealPath().resolve("dist of mine").toString();
        assertThat(outcome.out().lines()).contains(distribution + "/javafx", distribution + "/lib/*");
        assertThat(outcome.out()).endsWith("org.checkerwave.app.Main\ninfo\na file.cdw\n\n");
    }
}
