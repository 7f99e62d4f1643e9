package org.checkerwave.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a runtime that prints what it is told. */
@DisabledOnOs(OS.WINDOWS)
class LinuxLauncherTest {

    @TempDir
    private Path folder;
    private Path root;
    private Path launcher;

    @BeforeEach
    void image() throws IOException {
        root = folder.resolve("a place with blanks/checkerwave");
        launcher = write("bin/checkerwave", "jpackage's own");
        write("lib/libapplauncher.so", "");
        write("lib/app/.jpackage.xml", "");
        write("lib/app/checkerwave.cfg", """
                [Application]
                app.classpath=$APPDIR/first.jar
                app.mainclass=org.checkerwave.app.Main
                app.classpath=$APPDIR/second.jar

                [JavaOptions]
                java-options=-Xoption
                java-options=-XX:AOTCache=$APPDIR/checkerwave.aot
                """);
        final Path java = write("lib/runtime/bin/java", "#!/bin/sh\necho \"[$JDK_JAVA_OPTIONS]\"\nprintf '%s\\n' \"$@\"\nexit 7\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        LinuxLauncher.replace(root, launcher, Launch.read(root.resolve("lib/app/checkerwave.cfg")));
    }

    private Path write(String name, String content) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        return Files.writeString(root.resolve(name), content);
    }

    @Test
    void linkFromElsewhereStartsTheJvmWithItsOptionsAndTheUsersArguments() throws Exception {
        final Path link = Files.createSymbolicLink(folder.resolve("command"), launcher);
        final ProcessBuilder command = new ProcessBuilder(link.toString(), "quench", "two words", "$HOME").redirectErrorStream(true);
        command.environment().put("JDK_JAVA_OPTIONS", "-Dmeant=elsewhere");
        final Process process = command.start();
        final List<String> printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        final String app = root.toRealPath() + "/lib/app/";
        assertThat(printed).containsExactly("[]", "-Xoption", "-XX:AOTCache=" + app + "checkerwave.aot", "-classpath",
                app + "first.jar:" + app + "second.jar", "org.checkerwave.app.Main", "quench", "two words", "$HOME");
        assertThat(process.waitFor()).isEqualTo(7);
    }

    @Test
    void nothingOfTheOtherLauncherIsLeft() throws IOException {
        assertThat(Folders.all(root)).filteredOn(Files::isRegularFile).extracting(path -> root.relativize(path).toString())
                .containsExactlyInAnyOrder("bin/checkerwave", "lib/runtime/bin/java");
    }
}
