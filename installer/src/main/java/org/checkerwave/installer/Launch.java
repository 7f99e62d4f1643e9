package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How jpackage's launcher starts the JVM, as its settings tell.
 *
 * @param options for the JVM @param jars names, in the order of the class path @param main class
 */
record Launch(List<String> options, List<String> jars, String main) {

    private static final String FOLDER = "$APPDIR";

    /** @param settings its {@code .cfg} file; folder names in options and jars stand for those of the program */
    static Launch read(Path settings) throws IOException {
        final List<String> options = new ArrayList<>();
        final List<String> jars = new ArrayList<>();
        String main = "";
        for (final String line : Files.readAllLines(settings)) {
            final int equals = line.indexOf('=');
            final String value = line.substring(equals + 1);
            switch (equals < 0 ? "" : line.substring(0, equals)) {
                case "java-options" -> options.add(value);
                case "app.classpath" -> jars.add(value);
                case "app.mainclass" -> main = value;
                default -> { }
            }
        }
        return new Launch(options, jars, main);
    }

    /** Everything between {@code java} and the program's own arguments. @param folder of the jars, as it is to be written there */
    List<String> arguments(String folder, String pathSeparator) {
        final List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-classpath", String.join(pathSeparator, jars), main));
        arguments.replaceAll(argument -> argument.replace(FOLDER, folder));
        return arguments;
    }
}
