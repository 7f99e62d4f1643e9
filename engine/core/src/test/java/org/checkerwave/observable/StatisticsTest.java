package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void twoEqualDomainsHaveTheLargestCumulantAndNoSusceptibility() {
        final OrderMoments moments = OrderMoments.of(0.4, -0.4, -0.4, 0.4);
        assertThat(moments.binderCumulant()).isCloseTo(2.0 / 3, within(1e-14));
        assertThat(moments.susceptibility(100, 0.5)).isCloseTo(0, within(1e-13));
    }

    @Test
    void gaussianOrderHasNoCumulantAndTheSusceptibilityOfItsWidth() {
        final Random random = new Random(8);
        final OrderMoments moments = OrderMoments.of(DoubleStream.generate(() -> 0.02 * random.nextGaussian()).limit(400_000)
                .toArray());
        assertThat(moments.binderCumulant()).isCloseTo(0, within(0.01));
        // ⟨M²⟩ − ⟨|M|⟩² = σ² (1 − 2/π).
        assertThat(moments.susceptibility(1024, 1.2))
                .isCloseTo(1024 * 4e-4 * (1 - 2 / Math.PI) / 1.2, within(0.003));
    }

    @Test
    void uniformOrderHasItsKnownCumulant() {
        // ⟨x⁴⟩ = 1/5 and ⟨x²⟩ = 1/3 on (−1, 1): U = 1 − 9/15.
        final OrderMoments moments =
                OrderMoments.of(IntStream.range(0, 20_000).mapToDouble(i -> (i + 0.5) / 10_000 - 1).toArray());
        assertThat(moments.binderCumulant()).isCloseTo(0.4, within(1e-6));
        assertThat(moments.meanMagnitude()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void noSampleHasNoMoments() {
        assertThat(OrderMoments.of().binderCumulant()).isNaN();
    }

    @Test
    void harmonicOscillatorsHaveTheirSpecificHeat() {
        // The kinetic and the potential energy of N oscillators: mean of N values of ½T(x² + y²), variance T² each, so c = 1.
        final Random random = new Random(9);
        final int sites = 64;
        final double temperature = 0.3;
        final double[] energies = DoubleStream.generate(() -> IntStream.range(0, 2 * sites)
                .mapToDouble(_ -> random.nextGaussian()).map(x -> 0.5 * temperature * x * x).sum() / sites).limit(8000).toArray();
        assertThat(EnergyFluctuations.specificHeat(energies, sites, temperature)).isCloseTo(1, within(0.08));
        assertThat(EnergyFluctuations.specificHeat(new double[] {1}, sites, temperature)).isNaN();
    }

    @Test
    void aHistogramCountsEveryValueOnce() {
        final Histogram histogram = Histogram.of(new double[] {-0.1, 0, 0.1, 0.24, 0.25, 0.5, 0.99, 1, 1.2, 3}, 0, 1, 4);
        assertThat(histogram.counts()).containsExactly(3, 1, 1, 2);
        assertThat(histogram.below()).isEqualTo(1);
        assertThat(histogram.above()).isEqualTo(2);
        assertThat(histogram.middle(1)).isEqualTo(0.375);
        assertThat(histogram.density(0)).isCloseTo(3 * 4 / 10.0, within(1e-14));
    }

    @Test
    void gaussianNoiseHasItsDensity() {
        final Random random = new Random(10);
        final Histogram histogram =
                Histogram.of(DoubleStream.generate(random::nextGaussian).limit(500_000).toArray(), -3, 3, 30);
        for (int k = 0; k < 30; k++) {
            final double x = histogram.middle(k);
            assertThat(histogram.density(k)).isCloseTo(Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI), within(0.006));
        }
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatThrownBy(() -> Histogram.of(new double[1], 1, 1, 10)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rising range");
    }
}
