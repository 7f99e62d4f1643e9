package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PowerLawFitTest {

    private static final double[] TIMES = IntStream.rangeClosed(0, 200).mapToDouble(i -> i).toArray();

    @Test
    void exactPowerLawGivesItsExponentAndPrefactor() {
        final double[] values = Arrays.stream(TIMES).map(t -> 1.3 * Math.pow(t, 0.52)).toArray();
        final PowerLawFit fit = PowerLawFit.of(TIMES, values, 20, 150).orElseThrow();
        assertThat(fit.exponent()).isCloseTo(0.52, within(1e-12));
        assertThat(fit.prefactor()).isCloseTo(1.3, within(1e-12));
        assertThat(fit.points()).isEqualTo(129);
        assertThat(fit.at(100)).isCloseTo(1.3 * Math.pow(100, 0.52), within(1e-10));
    }

    @Test
    void onlyTheWindowCounts() {
        final double[] values = Arrays.stream(TIMES).map(t -> t > 20 && t < 150 ? Math.sqrt(t) : 1e3).toArray();
        assertThat(PowerLawFit.of(TIMES, values, 20, 150).orElseThrow().exponent()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void missingValuesAreLeftOut() {
        final double[] values = Arrays.stream(TIMES).map(t -> t % 3 == 0 ? Double.NaN : t * t).toArray();
        values[50] = 0;
        values[52] = Double.POSITIVE_INFINITY;
        assertThat(PowerLawFit.of(TIMES, values, 0, 1000).orElseThrow().exponent()).isCloseTo(2, within(1e-12));
    }

    @Test
    void noiseMovesTheExponentByItsStandardError() {
        final Random random = new Random(3);
        final double[] values = Arrays.stream(TIMES).map(t -> Math.sqrt(t) * Math.exp(0.05 * random.nextGaussian()))
                .toArray();
        assertThat(PowerLawFit.of(TIMES, values, 20, 150).orElseThrow().exponent()).isCloseTo(0.5, within(0.05));
    }

    @Test
    void tooFewPointsGiveNoNumber() {
        final double[] ones = new double[TIMES.length];
        Arrays.fill(ones, 1);
        assertThat(PowerLawFit.of(TIMES, ones, 20, 23)).isEmpty();
        assertThat(PowerLawFit.of(TIMES, ones, 300, 400)).isEmpty();
        assertThat(PowerLawFit.of(new double[] {2, 2, 2}, new double[] {1, 2, 3}, 1, 3)).isEmpty();
        assertThat(PowerLawFit.of(new double[0], new double[0], 1, 3)).isEmpty();
    }
}
