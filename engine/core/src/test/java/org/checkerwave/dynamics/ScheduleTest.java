package org.checkerwave.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static final Schedule PULSE = new Schedule.Points(List.of(new Schedule.Point(10, 0.1), new Schedule.Point(12, 0.5),
            new Schedule.Point(20, 0.5), new Schedule.Point(20, 0.2), new Schedule.Point(30, 0.1)));

    /** Line through two points: v = v₁ + (t − t₁)(v₂ − v₁)/(t₂ − t₁). */
    @ParameterizedTest
    @CsvSource({"-5, 0.1", "10, 0.1", "10.5, 0.2", "12, 0.5", "16, 0.5", "20, 0.2", "25, 0.15", "30, 0.1", "1e9, 0.1"})
    void pointsAreJoinedByStraightLinesAndJumpWhereTwoAreOfOneTime(double time, double value) {
        assertThat(PULSE.at(time)).isCloseTo(value, within(1e-15));
    }

    @Test
    void beforeItsInstantAJumpHasNotHappened() {
        assertThat(PULSE.at(Math.nextDown(20.0))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void scheduleThroughTheCornersOfAnotherIsTheSame() {
        for (final Schedule schedule : List.of(new Schedule.Ramp(1.3, 0.1, 10, 30), new Schedule.Quench(1.3, 0.1, 5), PULSE)) {
            assertThat(Schedule.through(schedule.corners())).isEqualTo(schedule);
        }
    }

    @Test
    void pointsOutOfOrderOrWithoutAnyAreRefused() {
        assertThatThrownBy(() -> new Schedule.Points(List.of())).isInstanceOf(InvalidInput.class).hasMessageContaining("one at least");
        assertThatThrownBy(() -> Schedule.through(List.of(new Schedule.Point(1, 0), new Schedule.Point(3, 0),
                new Schedule.Point(2, 0)))).isInstanceOf(InvalidInput.class).hasMessageContaining("t = 2.0 comes after t = 3.0");
    }
}
