package org.checkerwave.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencesTest {

    private static final Path LICENCES = Path.of("licences");
    private static final String NOT_ON_ITS_CLASS_PATH = "(javafx|xml-apis|serializer|assertj|jspecify|error_prone_annotations|junit)-.*";

    @TempDir
    private Path folder;

    private Path jar(String name, String entry, String text) throws IOException {
        final Path jar = Files.createDirectories(folder.resolve("lib")).resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    /** The class path of this test holds all jars of the program, and some that only the build uses; JavaFX's notices go into the runtime. */
    @Test
    void everyJarHasALicenceText() throws IOException {
        final LicenceTexts texts = new LicenceTexts(LICENCES);
        final List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.toString().endsWith(".jar") && !path.getFileName().toString().matches(NOT_ON_ITS_CLASS_PATH)).toList();
        assertThat(jars).extracting(jar -> jar.getFileName().toString()).anyMatch(name -> name.startsWith("openblas-"))
                .anyMatch(name -> name.startsWith("slf4j-simple-"));
        for (final Path jar : jars) {
            assertThat(texts.of(jar).values()).as(jar.toString()).isNotEmpty().allSatisfy(text -> assertThat(text).isNotBlank());
        }
    }

    @Test
    void textIsThatOfTheJarItselfAndThatWhichIsNamedForIt() throws IOException {
        assertThat(new LicenceTexts(LICENCES).of(jar("jline-native-9.1.jar", "META-INF/NOTICE.txt", "by us")))
                .containsOnlyKeys("JLine", "META-INF/NOTICE.txt").containsEntry("META-INF/NOTICE.txt", "by us");
    }

    @Test
    void jarWithoutATextIsNamed() throws IOException {
        final Path jar = jar("unknown-1.0.jar", "org/unknown/LICENSE.class", "");
        assertThatThrownBy(() -> new LicenceTexts(LICENCES).of(jar)).isInstanceOf(IOException.class)
                .hasMessageStartingWith("unknown-1.0.jar holds no licence text");
    }

    @Test
    void sameTextStandsOnceWithAllThatItIsFor() throws IOException {
        jar("a-1.jar", "META-INF/LICENSE", "Do as you like.\n");
        jar("b-1.jar", "LICENSE.txt", "Do as you like.");
        final Path declared = Files.writeString(folder.resolve("declared"), "declared\n");
        final Path text = Licences.collect(LICENCES, folder.resolve("lib"), declared, folder).resolve("THIRD-PARTY.txt");
        assertThat(text).content().startsWith("Checkerwave is under").contains("declared\n")
                .contains("a-1.jar: META-INF/LICENSE\nb-1.jar: LICENSE.txt\n").containsOnlyOnce("Do as you like.");
    }
}
