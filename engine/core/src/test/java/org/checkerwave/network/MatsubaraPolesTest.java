package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatsubaraPolesTest {

    @ParameterizedTest
    @ValueSource(doubles = {50, 300, 2000})
    void thePoleSumIsTheHyperbolicTangentOverItsRange(double range) {
        final MatsubaraPoles poles = MatsubaraPoles.upTo(range);
        double largest = 0;
        for (double y = 1e-3; y < range; y *= 1.01) {
            final double error = poles.halfTanh(y) - 0.5 * Math.tanh(y / 2);
            largest = Math.max(largest, Math.abs(error));
            assertThat(poles.halfTanh(-y)).isEqualTo(-poles.halfTanh(y));
        }
        assertThat(largest).isLessThan(1.5e-4);
        assertThat(poles.frequencies().length).as("poles").isLessThanOrEqualTo(10);
    }

    @Test
    void theLowestFrequencyIsMatsubarasOwnAndEveryWeightIsPositive() {
        final MatsubaraPoles poles = MatsubaraPoles.upTo(2000);
        assertThat(poles.frequencies()[0]).isEqualTo(Math.PI);
        assertThat(poles.weights()[0]).isEqualTo(1);
        for (final double weight : poles.weights()) {
            assertThat(weight).as("so that n falls with every level").isPositive();
        }
    }
}
