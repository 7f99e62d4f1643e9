package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SliderScaleTest {

    @Test
    void logarithmicSliderHasTheGeometricMeanInTheMiddle() {
        final SliderScale scale = new SliderScale(0.01, 1, Scale.LOGARITHMIC);
        assertThat(scale.value(0.5)).isEqualTo(0.1);
        assertThat(scale.position(0.1)).isCloseTo(0.5, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void endsOfTheSliderAreTheEndsOfTheRange(Parameter parameter) {
        final SliderScale scale = SliderScale.of(parameter);
        assertThat(scale.value(0)).isEqualTo(parameter.minimum());
        assertThat(scale.value(1)).isEqualTo(parameter.maximum());
        assertThat(scale.position(parameter.minimum() - 1)).isZero();
        assertThat(scale.position(parameter.maximum() + 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void everySmallStepChangesTheValueAndComesBackToItsPosition(Parameter parameter) {
        final SliderScale scale = SliderScale.of(parameter);
        for (int step = 1; step <= 100; step++) {
            final double position = step * SliderScale.SMALL_STEP;
            assertThat(scale.value(position)).isGreaterThan(scale.value(position - SliderScale.SMALL_STEP));
            assertThat(scale.position(scale.value(position))).isCloseTo(position, within(0.005));
        }
    }
}
