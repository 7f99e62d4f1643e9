package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.file.Fingerprint;
import org.checkerwave.file.Json;

/** The bill of materials (CycloneDX), which the build of the program writes: it must name every library that is bundled, and the list of check sums must have its bytes. */
final class Bom {

    static final String FILE = "bom.json";
    private static final String OURS = "checkerwave-";

    private Bom() {
    }

    /**
     * Copies the bill of a program into a folder.
     *
     * @param program folder with the bill, {@code lib} and {@code javafx}
     * @param list lines of a SHA-256, two spaces and the name of a library's file
     * @throws IOException if a library is not in it with its version, the SHA-256 of its file and a licence, or not in the list
     */
    static void copy(Path program, Path list, Path folder) throws IOException {
        final List<String> listed = Files.readAllLines(list);
        final List<Json> components = Json.parse(Files.readAllBytes(program.resolve(FILE)), FILE).objects("components");
        for (final Path jar : jars(program)) {
            require(jar, components, listed);
        }
        Files.copy(program.resolve(FILE), folder.resolve(FILE));
    }

    private static List<Path> jars(Path program) throws IOException {
        final List<Path> jars = new ArrayList<>();
        for (final String folder : List.of("lib", "javafx")) {
            try (Stream<Path> files = Files.list(program.resolve(folder))) {
                files.filter(file -> !file.getFileName().toString().startsWith(OURS)).sorted().forEach(jars::add);
            }
        }
        return jars;
    }

    private static void require(Path jar, List<Json> components, List<String> listed) throws IOException {
        final String sum = new Fingerprint().add(Files.readAllBytes(jar)).text();
        final String name = jar.getFileName().toString();
        if (!listed.contains(sum + "  " + name)) {
            throw new IOException("The file of the library " + name + " is not the one that app/libraries.sha256 lists; it has the SHA-256 " + sum
                    + ". Find out where it comes from before you change the list.");
        }
        if (components.stream().noneMatch(component -> name.startsWith(component.text("name") + "-" + component.text("version"))
                && hasSum(component, sum) && component.has("licenses") && !component.objects("licenses").isEmpty())) {
            throw new IOException(FILE + " does not name " + name + " with its version, a licence and the SHA-256 " + sum
                    + "; build the program again, and see what its pom says of its licence.");
        }
    }

    private static boolean hasSum(Json component, String sum) {
        return component.has("hashes") && component.objects("hashes").stream()
                .anyMatch(hash -> hash.text("alg").equals("SHA-256") && hash.text("content").equals(sum));
    }
}
