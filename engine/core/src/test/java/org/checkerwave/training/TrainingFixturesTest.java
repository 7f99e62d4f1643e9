package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.checkerwave.Fixtures;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Training data and where a training stands, of every format there has been, are read. */
class TrainingFixturesTest {

    @TempDir
    private Path copy;

    private static final DataSet DATA = SampleData.states(3, 5);
    private static final TrainingState STATE = new TrainingState(7, new float[] {1, 2.5f}, new float[] {0.1f, -3},
            new float[] {4, 0}, new float[] {1, 2}, 0.02, 3, 0.25, List.of(new TrainingState.Epoch(1, 0.3, 0.4, 1e-3)));

    @Test
    @EnabledIfSystemProperty(named = Fixtures.WRITE, matches = ".+")
    void write() throws IOException {
        DATA.write(Fixtures.fresh("data.safetensors"));
        STATE.write(Fixtures.fresh("training.safetensors"), "a plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void trainingDataAreRead(String folder) {
        final DataSet read = DataSet.read(Fixtures.file(folder, "data.safetensors"));
        assertThat(read.recipe()).isEqualTo("sample-5");
        assertThat(read.fingerprint()).isEqualTo("2228d38bef22e58a7c06b6cfac3ac030afbd6eec327dc7382c55988528b03cb2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void theStateOfATrainingIsRead(String folder) {
        assertThat(TrainingState.read(Fixtures.file(folder, "training.safetensors"), "a plan", 2))
                .usingRecursiveComparison().isEqualTo(STATE);
    }

    @Test
    void newerFormatsNameTheVersionThatReadsThem() throws IOException {
        final Path data = Fixtures.newer("data.safetensors", copy);
        refused(() -> DataSet.read(data));
        final Path training = Fixtures.newer("training.safetensors", copy);
        refused(() -> TrainingState.read(training, "a plan", 2));
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("was written by Checkerwave 7.5.0, which is newer than this one, " + SoftwareVersion.current()
                        + "; update to read it.");
    }
}
