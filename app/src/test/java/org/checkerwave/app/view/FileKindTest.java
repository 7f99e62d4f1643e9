package org.checkerwave.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKindTest {

    @Test
    void aNameThatEndsInNoFormatGetsTheChosenOne() {
        assertThat(FileKind.FIGURE.named(Path.of("a", "plot.v2"), "pdf")).isEqualTo(Path.of("a", "plot.v2.pdf"));
        assertThat(FileKind.FIGURE.named(Path.of("plot"), "csv")).isEqualTo(Path.of("plot.csv"));
        assertThat(FileKind.FIGURE.named(Path.of("plot.SVG"), "png")).isEqualTo(Path.of("plot.SVG"));
    }

    @Test
    void anEndingThatTheDialogAddedToTheTypedOneGoesUnlessThatIsAnotherFile(@TempDir Path folder) throws IOException {
        final Path twice = folder.resolve("run.mp4.mp4");
        assertThat(FileKind.MP4_MOVIE.named(twice, "mp4")).isEqualTo(folder.resolve("run.mp4"));
        Files.createFile(folder.resolve("run.mp4"));
        assertThat(FileKind.MP4_MOVIE.named(twice, "mp4")).isEqualTo(twice);
    }
}
