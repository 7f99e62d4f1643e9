package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class SpectrumTest {

    private static final SquareLattice LATTICE = SquareLattice.square(32);

    /** A checkerboard of ±Δ with noise on it. */
    private static Spectrum spectrum(double delta, double noise, double hopping) {
        final Random random = new Random(3);
        final double[] potential = IntStream.range(0, LATTICE.sites())
                .mapToDouble(i -> delta * SquareLattice.stagger(i % 32, i / 32) + noise * random.nextGaussian()).toArray();
        try (Workers workers = new Workers(1)) {
            return Spectrum.of(LATTICE, potential, hopping, workers);
        }
    }

    private static String legend(Spectrum spectrum) {
        final Figure figure = Spectrum.figure(List.of(new Reading<>(2, spectrum)));
        return figure.curves().getFirst().name();
    }

    @Test
    void theGapOfACheckerboardIsTwiceItsPotentialInEnergyUnits() {
        final Spectrum clean = spectrum(2, 0, 1.5);
        assertThat(clean.gap().getAsDouble()).isCloseTo(6, within(3 * clean.resolution()));
        assertThat(spectrum(2, 0.3, 1).gap().getAsDouble()).isCloseTo(4, within(0.5));
    }

    @Test
    void freeElectronsHaveNoGap() {
        assertThat(spectrum(0, 0, 1).gap()).isEmpty();
        assertThat(spectrum(0, 1.5, 1).gap()).isEmpty();
        assertThat(legend(spectrum(0, 0, 1))).isEqualTo("ρ(ω), no gap");
    }

    @Test
    void aGapTooNarrowToBeResolvedIsNotTold() {
        final Spectrum narrow = spectrum(0.05, 0, 1);
        assertThat(narrow.resolution()).isGreaterThan(0.04);
        assertThat(narrow.gap()).isEmpty();
    }

    @Test
    void theDensityHoldsOneStateASite() {
        final Spectrum spectrum = spectrum(1, 0.2, 2);
        final double step = spectrum.energy()[1] - spectrum.energy()[0];
        assertThat(step * Arrays.stream(spectrum.density()).sum()).isCloseTo(1, within(1e-6));
    }
}
