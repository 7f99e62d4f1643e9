package org.checkerwave.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void aNameThatEndsInNoFormatGetsTheChosenOne() {
        assertThat(FileKind.FIGURE.named(Path.of("a", "plot.v2"), "pdf")).isEqualTo(Path.of("a", "plot.v2.pdf"));
        assertThat(FileKind.FIGURE.named(Path.of("plot"), "csv")).isEqualTo(Path.of("plot.csv"));
        assertThat(FileKind.FIGURE.named(Path.of("plot.SVG"), "png")).isEqualTo(Path.of("plot.SVG"));
    }
}
