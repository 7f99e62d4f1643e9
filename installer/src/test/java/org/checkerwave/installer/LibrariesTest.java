package org.checkerwave.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {

    private static final Instant ENTRY = Instant.parse("2025-05-05T10:20:30Z");
    private static final String NATIVE = "openblas-0.3.31-1.5.13-linux-x86_64.jar";

    @TempDir
    private Path folder;

    @BeforeEach
    void jars() throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        jar(NATIVE, "org/bytedeco/openblas/linux-x86_64/libopenblas.so.0", "org/bytedeco/openblas/linux-x86_64/libjniopenblas_nolapack.so",
                "org/bytedeco/openblas/linux-x86_64/libjniopenblas.so", "org/bytedeco/openblas/linux-x86_64/libjniopenblas_full.so",
                "org/bytedeco/openblas/linux-x86_64/include/x.h");
        jar("picocli-4.7.7.jar", "picocli/include/a.class", "picocli/x.a");
    }

    private void jar(String name, String... entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("lib").resolve(name)))) {
            for (final String entry : entries) {
                final ZipEntry header = new ZipEntry(entry);
                header.setTime(ENTRY.toEpochMilli());
                out.putNextEntry(header);
                out.write(entry.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    @Test
    void nativeJarKeepsTheLibrariesThatAreLoadedAndTheirTimes() throws IOException {
        Libraries.copy(folder.resolve("lib"), folder.resolve("slim"));
        try (ZipFile zip = new ZipFile(folder.resolve("slim").resolve(NATIVE).toFile())) {
            final List<? extends ZipEntry> entries = zip.stream().toList();
            assertThat(entries).extracting(ZipEntry::getName).containsExactly("org/bytedeco/openblas/linux-x86_64/libopenblas.so.0",
                    "org/bytedeco/openblas/linux-x86_64/libjniopenblas_nolapack.so");
            assertThat(entries).allSatisfy(entry -> assertThat(entry.getTime()).isEqualTo(ENTRY.toEpochMilli()));
            assertThat(zip.getInputStream(entries.getFirst()).readAllBytes())
                    .isEqualTo(entries.getFirst().getName().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void otherJarsStayAsTheyAre() throws IOException {
        Libraries.copy(folder.resolve("lib"), folder.resolve("slim"));
        assertThat(folder.resolve("slim/picocli-4.7.7.jar")).hasSameBinaryContentAs(folder.resolve("lib/picocli-4.7.7.jar"));
    }

    /** Their folders are named as the system names itself, in other words than JavaCPP's. */
    @Test
    void librariesOfOtherSystemsGo() throws IOException {
        final String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "amd64";
        final String system = switch (Layout.ofThisSystem()) {
            case LINUX -> "linux";
            case WINDOWS -> "windows";
            case MACOS -> "darwin";
        };
        final String kept = "net/jpountz/util/" + system + "/" + processor + "/liblz4-java.so";
        jar("lz4-java-1.11.1.jar", "net/jpountz/util/" + system + "/s390x/liblz4-java.so", "net/jpountz/util/other/" + processor + "/liblz4-java.so",
                kept, "net/jpountz/util/Native.class");
        Libraries.copy(folder.resolve("lib"), folder.resolve("slim"));
        assertThat(names("lz4-java-1.11.1.jar")).containsExactly(kept, "net/jpountz/util/Native.class");
    }

    @Test
    void tablesOfForeignScriptsAndOtherThemesGo() throws IOException {
        jar("fontbox-3.0.5.jar", "org/apache/fontbox/cmap/Identity-H", "org/apache/fontbox/cmap/UniJIS-UCS2-H", "org/apache/fontbox/cmap/CMap.class");
        jar("atlantafx-base-2.1.0.jar", "atlantafx/base/theme/primer-light.css", "atlantafx/base/theme/dracula.css",
                "atlantafx/base/theme/Dracula.class");
        Libraries.copy(folder.resolve("lib"), folder.resolve("slim"));
        assertThat(names("fontbox-3.0.5.jar")).containsExactly("org/apache/fontbox/cmap/Identity-H", "org/apache/fontbox/cmap/CMap.class");
        assertThat(names("atlantafx-base-2.1.0.jar")).containsExactly("atlantafx/base/theme/primer-light.css", "atlantafx/base/theme/Dracula.class");
    }

    private List<String> names(String jar) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("slim").resolve(jar).toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
