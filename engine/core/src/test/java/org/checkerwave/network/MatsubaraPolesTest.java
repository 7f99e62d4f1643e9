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
        assertThat(largest).isLessThan(1e-3);
        assertThat(poles.frequencies().length).as("poles").isLessThan(20);
    }

    @Test
    void theLowestFrequenciesAreMatsubarasOwnAndEveryWeightIsPositive() {
        final MatsubaraPoles poles = MatsubaraPoles.upTo(2000);
        for (int j = 0; j < 3; j++) {
            assertThat(poles.frequencies()[j]).isEqualTo(Math.PI * (2 * j + 1));
            assertThat(poles.weights()[j]).isEqualTo(1);
        }
        for (final double weight : poles.weights()) {
            assertThat(weight).as("so that n falls with every level").isPositive();
        }
    }
}
