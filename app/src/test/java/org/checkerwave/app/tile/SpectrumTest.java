package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Guide;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectrumTest {

    private static final SquareLattice LATTICE = SquareLattice.square(32);

    /** A checkerboard of ±Δ with noise on it, all of it shifted. */
    private static Spectrum spectrum(double delta, double noise, double shift, double hopping) {
        final Random random = new Random(3);
        final double[] potential = IntStream.range(0, LATTICE.sites()).mapToDouble(i ->
                shift + delta * SquareLattice.stagger(i % 32, i / 32) + noise * random.nextGaussian()).toArray();
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
        final Spectrum clean = spectrum(2, 0, 0, 1.5);
        assertThat(clean.gap().width()).isCloseTo(6, within(3.2 * clean.resolution()));
        assertThat(legend(clean)).matches("ρ\\(ω\\), gap 5\\.\\d\\d, peaks (5\\.9|6\\.0|6\\.1) apart");
    }

    @Test
    void theEdgesOfAShiftedGapAreNotSymmetric() {
        final Spectrum shifted = spectrum(2, 0, 0.8, 1);
        assertThat(shifted.gap().low()).isCloseTo(-1.2, within(1.7 * shifted.resolution()));
        assertThat(shifted.gap().high()).isCloseTo(2.8, within(1.7 * shifted.resolution()));
        assertThat(Spectrum.figure(List.of(new Reading<>(2, shifted))).guides()).extracting(Guide::x1)
                .containsExactly(shifted.gap().low(), shifted.gap().high());
    }

    @Test
    void theEdgesHaveTheirPlaceOnALogarithmicAxisToo() {
        assertThat(Spectrum.figure(List.of(new Reading<>(2, spectrum(2, 0, 0.8, 1)))).guides())
                .allSatisfy(edge -> assertThat(edge.y1()).isBetween(Double.MIN_VALUE, 1e-2 * edge.y2()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 1})
    void fewStatesLieInTheGap(double noise) {
        final Spectrum spectrum = spectrum(2, noise, 0, 1);
        final double step = spectrum.energy()[1] - spectrum.energy()[0];
        final double inside = step * IntStream.range(0, spectrum.energy().length)
                .filter(k -> spectrum.energy()[k] > spectrum.gap().low() && spectrum.energy()[k] < spectrum.gap().high())
                .mapToDouble(k -> spectrum.density()[k]).sum();
        assertThat(inside).isLessThan(0.006);
        assertThat(spectrum.gap().width()).isBetween(2 * spectrum.resolution(), 4.0);
    }

    @Test
    void whereStatesFillTheGapThePeaksAreStillTold() {
        assertThat(legend(spectrum(2, 1.8, 0, 1))).matches("ρ\\(ω\\), no gap, peaks [4-7]\\.\\d apart");
    }

    @Test
    void freeElectronsHaveNoGap() {
        assertThat(legend(spectrum(0, 0, 0, 1))).isEqualTo("ρ(ω), no gap");
        assertThat(legend(spectrum(0, 1.5, 0, 1))).isEqualTo("ρ(ω), no gap");
        assertThat(Spectrum.figure(List.of(new Reading<>(2, spectrum(0, 0, 0, 1)))).guides()).extracting(Guide::name)
                .containsExactly("μ");
    }

    @Test
    void aGapTooNarrowToBeResolvedIsNotTold() {
        assertThat(legend(spectrum(0.09, 0, 0, 1))).isEqualTo("ρ(ω), gap not resolved (resolution 0.05)");
    }

    @Test
    void theDensityHoldsOneStateASite() {
        final Spectrum spectrum = spectrum(1, 0.2, 0, 2);
        final double step = spectrum.energy()[1] - spectrum.energy()[0];
        assertThat(step * Arrays.stream(spectrum.density()).sum()).isCloseTo(1, within(1e-6));
    }
}
