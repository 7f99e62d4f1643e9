package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gradient of a whole network's loss against central differences of the loss. */
class NetworkGradientTest {

    private static final SquareLattice LATTICE = new SquareLattice(6, 4);
    private static final double TEMPERATURE = 0.13;
    private static final int SAMPLED = 40;

    @ParameterizedTest
    @EnumSource
    void everySampledWeightOfEveryLayer(Architecture.Kind kind) {
        final Network network = SampleNetworks.random(SampleNetworks.of(kind), 3);
        final float[] potential = SampleNetworks.floats(SampleNetworks.gaussian(LATTICE, 2, 5));
        final float[] exact = SampleNetworks.floats(SampleNetworks.gaussian(LATTICE, 0.3, 6));
        final float[] features =
                TrainingPass.features(network, potential, LATTICE.width(), LATTICE.height(), TEMPERATURE);
        final TrainingPass pass = new TrainingPass(network, LATTICE.width(), LATTICE.height());
        final float[] gradient = new float[network.weights().length];
        final double factor = 2.5;
        final double loss = pass.gradient(features, TEMPERATURE, exact, factor, gradient);
        final float[] unused = new float[gradient.length];
        final DoubleSupplier losses = () -> pass.gradient(features, TEMPERATURE, exact, 1, unused);
        assertThat(losses.getAsDouble()).isEqualTo(loss);
        final SplittableRandom random = new SplittableRandom(9);
        double largest = 0;
        int at = 0;
        for (final Layer layer : network.layers()) {
            for (int s = 0; s < SAMPLED; s++) {
                // The last ones are gains and biases.
                final int i = at + (s < 20 ? Math.max(0, layer.weightCount() - 1 - s)
                        : random.nextInt(layer.weightCount()));
                final double expected = factor * FiniteDifference.slope(network.weights(), i, 0x1p-5f, losses);
                assertThat((double) gradient[i]).as("weight %d", i)
                        .isCloseTo(expected, within(3e-5 + 1e-3 * Math.abs(expected)));
                largest = Math.max(largest, Math.abs(expected));
            }
            at += layer.weightCount();
        }
        assertThat(largest).as("a gradient far above the tolerance").isGreaterThan(0.01);
    }

    @ParameterizedTest
    @EnumSource
    void theLossIsTheMeanSquareErrorOfTheDensity(Architecture.Kind kind) {
        final Network network = SampleNetworks.random(SampleNetworks.of(kind), 3);
        final float[] potential = SampleNetworks.floats(SampleNetworks.gaussian(LATTICE, 2, 5));
        final float[] exact = SampleNetworks.floats(SampleNetworks.gaussian(LATTICE, 0.3, 6));
        final float[] features =
                TrainingPass.features(network, potential, LATTICE.width(), LATTICE.height(), TEMPERATURE);
        final TrainingPass pass = new TrainingPass(network, LATTICE.width(), LATTICE.height());
        final float[] density = new float[LATTICE.sites()];
        pass.density(features, TEMPERATURE, density);
        double sum = 0;
        for (int i = 0; i < density.length; i++) {
            sum += ((double) density[i] - exact[i]) * ((double) density[i] - exact[i]) / density.length;
        }
        assertThat(pass.gradient(features, TEMPERATURE, exact, 1, new float[network.weights().length]))
                .isCloseTo(sum, within(1e-6));
    }
}
