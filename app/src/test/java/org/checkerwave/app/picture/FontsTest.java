package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {

    /** Prints what a user of a system without fonts is told. */
    static final class WithoutFonts {
        public static void main(String[] arguments) {
            try {
                Fonts.require();
            } catch (InvalidInput e) {
                System.out.print(e.getMessage());
            }
        }
    }

    @Test
    void aSystemWithFontsIsAccepted() {
        assertThatCode(Fonts::require).doesNotThrowAnyException();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSystemWithoutFontsIsToldInOneSentence(@TempDir Path home) throws IOException, InterruptedException {
        final Path configuration = home.resolve("fonts.conf");
        Files.writeString(configuration, "<?xml version=\"1.0\"?><fontconfig/>");
        final ProcessBuilder child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-Duser.home=" + home, "-Dstdout.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), WithoutFonts.class.getName());
        child.environment().put("FONTCONFIG_FILE", configuration.toString());
        final Process process = child.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        final String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(told).startsWith("Pictures and plots cannot be lettered").endsWith("fonts-dejavu-core.");
    }
}
