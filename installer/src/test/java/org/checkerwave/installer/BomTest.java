package org.checkerwave.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BomTest {

    /** Of "abc", by FIPS 180-4. */
    private static final String SHA_256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String LICENCE = "{\"license\": {\"id\": \"MIT\"}}";

    @TempDir
    private Path program;
    @TempDir
    private Path image;
    private Path list;

    @BeforeEach
    void libraries() throws IOException {
        Files.writeString(Files.createDirectories(program.resolve("lib")).resolve("known-1.2.jar"), "abc");
        Files.writeString(program.resolve("lib/checkerwave-core-0.1.0.jar"), "ours");
        Files.createDirectories(program.resolve("javafx"));
        list = Files.writeString(program.resolve("list"), SHA_256 + "  known-1.2.jar\n" + SHA_256 + "  javafx-base-26.jar\n");
    }

    private void bill(String version, String sum, String licences) throws IOException {
        Files.writeString(program.resolve("bom.json"), """
                {"components": [{"name": "known", "version": "%s", "hashes": [{"alg": "MD5", "content": "0"}, {"alg": "SHA-256", "content": "%s"}],
                "licenses": [%s]}]}
                """.formatted(version, sum, licences));
    }

    @Test
    void billThatNamesEveryLibraryGoesIntoTheImage() throws IOException {
        bill("1.2", SHA_256, LICENCE);
        Bom.copy(program, list, image);
        assertThat(image.resolve("bom.json")).hasSameBinaryContentAs(program.resolve("bom.json"));
    }

    @Test
    void libraryOfAnotherVersionSumOrWithoutLicenceFailsTheBuild() throws IOException {
        bill("1.3", SHA_256, LICENCE);
        refused("known-1.2.jar");
        bill("1.2", SHA_256.replace('b', 'c'), LICENCE);
        refused("known-1.2.jar");
        bill("1.2", SHA_256, "");
        refused("known-1.2.jar");
    }

    @Test
    void libraryThatIsNotNamedFailsTheBuild() throws IOException {
        bill("1.2", SHA_256, LICENCE);
        Files.writeString(program.resolve("javafx/javafx-base-26.jar"), "abc");
        refused("javafx-base-26.jar");
    }

    @Test
    void libraryWithOtherBytesThanListedFailsTheBuildWhateverTheBillSays() throws IOException {
        bill("1.2", SHA_256, LICENCE);
        Files.writeString(list, SHA_256.replace('b', 'c') + "  known-1.2.jar\n");
        assertThatThrownBy(() -> Bom.copy(program, list, image)).isInstanceOf(IOException.class)
                .hasMessage("The file of the library known-1.2.jar is not the one that app/libraries.sha256 lists; it has the SHA-256 " + SHA_256
                        + ". Find out where it comes from before you change the list.");
        assertThat(image.resolve("bom.json")).doesNotExist();
    }

    private void refused(String jar) {
        assertThatThrownBy(() -> Bom.copy(program, list, image)).isInstanceOf(IOException.class)
                .hasMessageStartingWith("bom.json does not name " + jar + " with its version");
        assertThat(image.resolve("bom.json")).doesNotExist();
    }
}
