package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final double[] TIMES = IntStream.rangeClosed(1, 150).mapToDouble(t -> t).toArray();

    @Test
    void aPowerLawHasItsExponentEverywhere() {
        final double[] lengths = Arrays.stream(TIMES).map(t -> 0.9 * Math.pow(t, 0.37)).toArray();
        final double[] exponents = LocalExponent.of(TIMES, lengths, 1.5);
        assertThat(exponents[0]).isNaN();
        assertThat(exponents[149]).isNaN();
        for (int i = 5; i < 99; i++) {
            assertThat(exponents[i]).isCloseTo(0.37, within(1e-10));
        }
    }

    @Test
    void theLocalExponentFollowsAChange() {
        final double[] lengths = Arrays.stream(TIMES).map(t -> Math.sqrt(t * t * t * t + 1e4 * t)).toArray();
        // z = ½ (4 t⁴ + 10⁴ t)/(t⁴ + 10⁴ t): from ½ to 2 where t³ passes 10⁴.
        final double[] exponents = LocalExponent.of(TIMES, lengths, 1.2);
        assertThat(exponents[9]).isCloseTo(0.5 * (4e4 + 1e5) / (1e4 + 1e5), within(0.03));
        assertThat(exponents[119]).isCloseTo(2, within(0.02));
    }

    @Test
    void theBootstrapErrorIsThatOfTheSpreadOverRuns() {
        final Random random = new Random(4);
        final int runs = 40;
        final double spread = 0.05;
        final double[][] lengths = new double[runs][];
        Arrays.setAll(lengths, _ -> {
            final double own = 0.5 + spread * random.nextGaussian();
            return Arrays.stream(TIMES).map(t -> Math.pow(t, own)).toArray();
        });
        final GrowthExponent growth = GrowthExponent.of(TIMES, lengths, 5, 150, 1).orElseThrow();
        assertThat(growth.runs()).isEqualTo(runs);
        assertThat(growth.fit().exponent()).isCloseTo(0.5, within(4 * spread / Math.sqrt(runs)));
        assertThat(growth.error()).isCloseTo(spread / Math.sqrt(runs), within(0.3 * spread / Math.sqrt(runs)));
        assertThat(GrowthExponent.of(TIMES, lengths, 5, 150, 1).orElseThrow()).isEqualTo(growth);
    }

    @Test
    void oneRunHasNoErrorAndTooFewPointsNoExponent() {
        final double[][] single = {Arrays.stream(TIMES).map(Math::sqrt).toArray()};
        assertThat(GrowthExponent.of(TIMES, single, 5, 150, 1).orElseThrow().error()).isNaN();
        assertThat(GrowthExponent.of(TIMES, single, 5, 7.5, 1)).isEmpty();
        assertThat(GrowthExponent.of(TIMES, new double[0][], 5, 150, 1)).isEmpty();
    }

    @Test
    void timesAtWhichARunHasNoLengthAreLeftOut() {
        final double[] whole = Arrays.stream(TIMES).map(Math::sqrt).toArray();
        final double[] ending = Arrays.stream(TIMES).map(t -> t < 60 ? Math.sqrt(t) : Double.NaN).toArray();
        final GrowthExponent growth = GrowthExponent.of(TIMES, new double[][] {whole, ending}, 9.5, 150, 1).orElseThrow();
        assertThat(growth.fit().points()).isEqualTo(50);
        assertThat(growth.fit().exponent()).isCloseTo(0.5, within(1e-12));
    }
}
