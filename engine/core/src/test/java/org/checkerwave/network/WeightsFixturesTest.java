package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.checkerwave.Fixtures;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights of every format there has been are read. */
class WeightsFixturesTest {

    @TempDir
    private Path copy;

    private static final Architecture SHAPE = SampleNetworks.of(Architecture.Kind.CNN);

    @Test
    @EnabledIfSystemProperty(named = Fixtures.WRITE, matches = ".+")
    void write() throws IOException {
        SampleNetworks.trained(SampleNetworks.random(SHAPE, 3)).write(Fixtures.fresh("weights.safetensors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void weightsAreRead(String folder) {
        final TrainedNetwork read = TrainedNetwork.read(Fixtures.file(folder, "weights.safetensors"));
        assertThat(read.network().architecture()).isEqualTo(SHAPE);
        assertThat(read.network().weights()).containsExactly(SampleNetworks.random(SHAPE, 3).weights());
        assertThat(read.range()).isEqualTo(SampleNetworks.RANGE);
        assertThat(read.measured()).isEqualTo(SampleNetworks.MEASURED);
        assertThat(read.origin()).isEqualTo("random weights");
    }

    @Test
    void newerFormatsNameTheVersionThatReadsThem() throws IOException {
        final Path weights = Fixtures.newer("weights.safetensors", copy);
        refused(() -> TrainedNetwork.read(weights));
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("was written by Checkerwave 7.5.0, which is newer than this one, " + SoftwareVersion.current()
                        + "; update to read it.");
    }
}
