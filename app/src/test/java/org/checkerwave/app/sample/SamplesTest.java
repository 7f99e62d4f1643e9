package org.checkerwave.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.checkerwave.holstein.CheckerboardOrder;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Simulation;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void sevenStatesAreShippedEachWithAThumbnailAndALineOnWhatToLookAt() throws IOException {
        assertThat(Samples.load()).extracting(Sample::key).containsExactly("quench-t000", "quench-t050", "quench-t200",
                "checkerboard", "domain-wall", "strong-coupling", "polaron-glass");
        for (final Sample sample : Samples.load()) {
            assertThat(sample.look().in(Locale.ENGLISH)).endsWith(".");
            final BufferedImage thumbnail = ImageIO.read(Samples.thumbnail(sample.key()));
            assertThat(thumbnail.getWidth()).isEqualTo(256);
            assertThat(Samples.state(sample).run().lattice()).isEqualTo(SquareLattice.square(128));
        }
    }

    @Test
    void theQuenchesAreTheSameRunAtThreeTimes() {
        assertThat(Samples.load().stream().filter(s -> s.key().startsWith("quench")).map(Samples::state))
                .extracting(Checkpoint::step).containsExactly(0L, 500L, 2000L);
    }

    @Test
    void thePerfectCheckerboardIsAtRest() {
        final Sample sample = Samples.load().stream().filter(s -> s.key().equals("checkerboard")).findFirst().orElseThrow();
        final Checkpoint state = Samples.state(sample);
        final double expected = CheckerboardOrder.densityAmplitude(state.run().lattice(), state.run().parameters().model(),
                state.displacement()[0], 0.1);
        assertThat(state.density()[0] - 0.5).isCloseTo(expected, within(1e-3));
        assertThat(state.displacement()[1]).isEqualTo(-state.displacement()[0]);
    }

    @Test
    void everySampleRunsOn() {
        for (final Sample sample : Samples.load()) {
            final Checkpoint state = Samples.state(sample);
            try (Simulation simulation = Simulation.resume(state, 2)) {
                simulation.step();
                assertThat(simulation.stepCount()).isEqualTo(state.step() + 1);
            }
        }
    }
}
