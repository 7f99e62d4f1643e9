package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    @TempDir
    private Path folder;

    /** A program that shows a bar, as any command does. */
    static final class Bar {

        private Bar() {
        }

        public static void main(String[] arguments) {
            try (Progress progress = Progress.of("melting", 1)) {
                progress.step();
            }
        }
    }

    /** What a terminal shows while the program runs in it. @param redirection in the shell's words */
    private static String shown(String redirection) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/script")).exists();
        final String java = System.getProperty("java.home") + "/bin/java --enable-native-access=ALL-UNNAMED -cp '"
                + System.getProperty("java.class.path") + "' '" + Bar.class.getName() + "' " + redirection;
        final ProcessBuilder builder = new ProcessBuilder("script", "-qec", java, "/dev/null").redirectErrorStream(true);
        builder.environment().put("TERM", "xterm");
        final Process terminal = builder.start();
        final String shown = new String(terminal.getInputStream().readAllBytes());
        terminal.waitFor();
        return shown;
    }

    @Test
    void barIsShownOnATerminal() throws IOException, InterruptedException {
        assertThat(shown("")).contains("melting").contains("100%");
        assertThat(shown(">/dev/null")).as("output redirected, errors seen").contains("100%");
    }

    @Test
    void redirectedErrorsHoldNoBar() throws IOException, InterruptedException {
        final Path errors = folder.resolve("errors");
        assertThat(shown("2>'" + errors + "'")).isEmpty();
        assertThat(Files.readString(errors)).isEmpty();
    }
}
