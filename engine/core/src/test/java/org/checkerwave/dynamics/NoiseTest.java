package org.checkerwave.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NoiseTest {

    private static final int COUNT = 200_000;

    private static double[] numbers(long seed, Noise.Stream stream, long step) {
        final double[] out = new double[COUNT];
        Noise.fill(seed, stream, step, out, 0, COUNT);
        return out;
    }

    /** Standard errors are √(Var/N): 0.0022, 0.0032, 0.0087, 0.022. */
    @Test
    void numbersAreStandardNormal() {
        final double[] x = numbers(3, Noise.Stream.THERMAL, 12);
        assertThat(mean(x, 1)).isCloseTo(0, within(0.009));
        assertThat(mean(x, 2)).isCloseTo(1, within(0.013));
        assertThat(mean(x, 3)).isCloseTo(0, within(0.035));
        assertThat(mean(x, 4)).isCloseTo(3, within(0.09));
        assertThat(Arrays.stream(x).filter(v -> v < -1).count() / (double) COUNT).isCloseTo(0.158655, within(0.0035));
        assertThat(Arrays.stream(x).filter(v -> v > 2).count() / (double) COUNT).isCloseTo(0.0227501, within(0.0014));
    }

    @Test
    void neighboursStepsStreamsAndSeedsAreIndependent() {
        final double[] x = numbers(3, Noise.Stream.THERMAL, 12);
        double product = 0;
        for (int i = 1; i < COUNT; i++) {
            product += x[i] * x[i - 1];
        }
        assertThat(product / COUNT).isCloseTo(0, within(0.009));
        assertThat(correlation(x, numbers(3, Noise.Stream.THERMAL, 13))).isCloseTo(0, within(0.009));
        assertThat(correlation(x, numbers(3, Noise.Stream.VELOCITY, 12))).isCloseTo(0, within(0.009));
        assertThat(correlation(x, numbers(3, Noise.Stream.DISPLACEMENT, 12))).isCloseTo(0, within(0.009));
        assertThat(correlation(x, numbers(4, Noise.Stream.THERMAL, 12))).isCloseTo(0, within(0.009));
    }

    @Test
    void anyPartGivesTheSameNumbersAsTheWhole() {
        final double[] whole = numbers(9, Noise.Stream.THERMAL, 5);
        final double[] parts = new double[COUNT];
        Noise.fill(9, Noise.Stream.THERMAL, 5, parts, 4096, COUNT);
        Noise.fill(9, Noise.Stream.THERMAL, 5, parts, 0, 4096);
        assertThat(parts).containsExactly(whole);
    }

    @Test
    void sineIsExactToRounding() {
        for (int k = 0; k <= 20_000; k++) {
            final double turns = k / 10_000.0;
            assertThat(Noise.sine(turns)).isCloseTo(Math.sin(2 * Math.PI * turns), within(2e-15));
        }
    }

    private static double mean(double[] x, int power) {
        return Arrays.stream(x).map(v -> Math.pow(v, power)).average().orElseThrow();
    }

    private static double correlation(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum / a.length;
    }
}
