package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingNameTest {

    @TempDir
    private Path folder;

    /** As where the clock is put back by an hour. */
    @Test
    void aTimeThatComesAgainTakesNoFolderThatIsThere() throws IOException {
        final String wanted = "gcnn-20261025-023000";
        for (final String expected : new String[] {wanted, wanted + "-2", wanted + "-3"}) {
            assertThat(TrainingModel.freeName(folder, wanted)).isEqualTo(expected);
            Files.createDirectory(folder.resolve(expected));
        }
    }
}
