package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The licences of all that is bundled, with their texts, in one file. */
final class Licences {

    private static final String RULE = "=".repeat(100);

    private Licences() {
    }

    /**
     * THIRD-PARTY.txt: runtime and native libraries, the Java libraries as their projects declare them, then the texts, each
     * once with the jars that it is for; beside it, the program's licence.
     *
     * @param licences the installer's folder of that name @param libraries the bundled jars @param declared by their poms
     */
    static Path collect(Path licences, Path libraries, Path declared, Path folder) throws IOException {
        final StringBuilder all = new StringBuilder(Files.readString(licences.resolve("natives.txt"))).append(Files.readString(declared));
        texts(licences, libraries).forEach((text, owners) -> all.append("\n\n").append(RULE).append('\n').append(String.join("\n", owners))
                .append('\n').append(RULE).append("\n\n").append(text));
        Files.writeString(folder.resolve("THIRD-PARTY.txt"), all);
        Files.copy(licences.resolve("../../LICENSE"), folder.resolve("copyright"));
        return folder;
    }

    /** Each text and where it is from. */
    private static Map<String, List<String>> texts(Path licences, Path libraries) throws IOException {
        final LicenceTexts texts = new LicenceTexts(licences);
        final Map<String, List<String>> owners = new LinkedHashMap<>();
        final List<Path> jars;
        try (Stream<Path> files = Files.list(libraries)) {
            jars = files.sorted().toList();
        }
        for (final Path jar : jars) {
            texts.of(jar).forEach((name, text) -> owners.computeIfAbsent(text.strip() + "\n", _ -> new ArrayList<>())
                    .add(jar.getFileName() + ": " + name));
        }
        return owners;
    }
}
