package org.checkerwave.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTest {

    @TempDir
    private Path folder;

    @Test
    void checksumsAreThoseOfTheFilesButNotOfLinks() throws IOException {
        final Path program = Files.writeString(Files.createDirectories(folder.resolve("opt")).resolve("program"), "abc");
        Files.createSymbolicLink(folder.resolve("link"), program);
        // MD5 of "abc" by RFC 1321.
        assertThat(LinuxPackages.checksums(folder)).isEqualTo("900150983cd24fb0d6963f7d28e17f72  opt/program\n");
    }

    @Test
    void missingWixIsToldFromOtherFailures() {
        assertThat(JpackageInstaller.lacksWix("Advice to fix: Download WiX 3.0 or later from https://wixtoolset.org and add it to the PATH.")).isTrue();
        assertThat(JpackageInstaller.lacksWix("Error: Invalid or unsupported type: [msi]")).isTrue();
        assertThat(JpackageInstaller.lacksWix("C:\\Program Files (x86)\\WiX Toolset v3.14\\bin\\light.exe failed with 94")).isFalse();
    }
}
