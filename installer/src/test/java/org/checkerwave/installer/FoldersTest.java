package org.checkerwave.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    private Path folder;

    @Test
    void readOnlyFilesAndFoldersOfAnEarlierBuildGo() throws IOException {
        final Path earlier = Files.createDirectories(folder.resolve("image/legal"));
        final Path notice = Files.writeString(earlier.resolve("LICENSE"), "text");
        assertThat(notice.toFile().setReadOnly()).isTrue();
        assertThat(earlier.toFile().setReadOnly()).isTrue();
        assertThat(Folders.empty(folder.resolve("image"))).isEmptyDirectory();
    }

    @Test
    void whatALinkLeadsToStaysAsItIs() throws IOException {
        final Path kept = Files.writeString(folder.resolve("kept"), "text");
        assertThat(kept.toFile().setReadOnly()).isTrue();
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("image")).resolve("link"), kept);
        Folders.delete(folder.resolve("image"));
        assertThat(kept).hasContent("text");
        assertThat(Files.getPosixFilePermissions(kept)).noneMatch(permission -> permission.name().endsWith("WRITE"));
    }
}
