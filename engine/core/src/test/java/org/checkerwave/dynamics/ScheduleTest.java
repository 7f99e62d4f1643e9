package org.checkerwave.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void rampIsLinearBetweenItsEndsAndConstantOutside() {
        final Schedule ramp = new Schedule.Ramp(1.3, 0.1, 10, 30);
        assertThat(ramp.at(0)).isEqualTo(1.3);
        assertThat(ramp.at(10)).isEqualTo(1.3);
        assertThat(ramp.at(15)).isCloseTo(1.0, within(1e-15));
        assertThat(ramp.at(30)).isCloseTo(0.1, within(1e-15));
        assertThat(ramp.at(1e9)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void quenchChangesAtItsInstant() {
        final Schedule quench = new Schedule.Quench(1.3, 0.1, 5);
        assertThat(quench.at(Math.nextDown(5.0))).isEqualTo(1.3);
        assertThat(quench.at(5)).isEqualTo(0.1);
    }

    @Test
    void constantStays() {
        assertThat(new Schedule.Constant(0.7).at(123)).isEqualTo(0.7);
    }

    @Test
    void rampThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> new Schedule.Ramp(1, 0, 5, 5)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("later end");
    }

    /** A state file could not hold them. */
    @Test
    void numbersThatAreNotFiniteAreRefused() {
        assertThatThrownBy(() -> new Schedule.Ramp(1, 0, 5, Double.NaN)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Schedule.Ramp(1, 0, Double.NEGATIVE_INFINITY, 5)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Schedule.Quench(1, Double.NaN, 5)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Schedule.Constant(Double.POSITIVE_INFINITY)).isInstanceOf(InvalidInput.class);
    }
}
