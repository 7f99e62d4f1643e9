package org.checkerwave.installer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that the build calls. */
record Tool(Path program) {

    private static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    /** Of the JDK that runs this build. */
    static Tool ofJdk(String name) {
        return new Tool(Path.of(System.getProperty("java.home"), "bin", WINDOWS ? name + ".exe" : name));
    }

    /** On the PATH; empty if it is not installed. */
    static Optional<Tool> installed(String name) {
        return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
                .map(folder -> Path.of(folder, WINDOWS ? name + ".exe" : name)).filter(Files::isExecutable).findFirst().map(Tool::new);
    }

    String run(List<String> arguments) throws IOException {
        return run(arguments, Map.of());
    }

    /** Waits for its end; returns all that it printed. @throws IOException with all that it printed, if it fails */
    String run(List<String> arguments, Map<String, String> environment) throws IOException {
        final ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), arguments.stream()).toList())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        final Process process = builder.start();
        process.getOutputStream().close();
        final String printed = new String(process.getInputStream().readAllBytes(), Charset.forName(System.getProperty("native.encoding")));
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program.getFileName() + " " + String.join(" ", arguments) + " failed:\n" + printed);
            }
            return printed;
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException("interrupted", e);
        }
    }
}
