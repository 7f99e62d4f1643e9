package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;

class RelativeDeviationTest {

    private static final double[] TIME = {0, 1, 2, 3};
    private static final RelativeDeviation DEVIATION = RelativeDeviation.of(TIME, new double[] {1, 2, 4, Double.NaN},
            new double[] {2, 1, 5, 7});

    @Test
    void eachValueIsRelativeToTheReferenceOfItsTime() {
        assertThat(DEVIATION.values()).containsExactly(1, -0.5, 0.25, Double.NaN);
    }

    @Test
    void meansAndLargestLeaveOutWhatHasNoValueAndWhatIsEarlier() {
        final RelativeDeviation late = DEVIATION.from(1);
        assertThat(late.time()).containsExactly(1, 2, 3);
        assertThat(late.largest()).hasValue(0);
        assertThat(late.mean()).isCloseTo(-0.125, within(1e-15));
        assertThat(late.meanMagnitude()).isCloseTo(0.375, within(1e-15));
    }

    @Test
    void aStartIsReachedWithinTheRoundingOfASum() {
        final double[] sums = DoubleStream.iterate(0, t -> t + 0.1).limit(61).toArray();
        assertThat(sums[50]).isLessThan(5);
        assertThat(RelativeDeviation.of(sums, sums, sums).from(5).time()).hasSize(11);
    }

    @Test
    void nothingLeftHasNoMean() {
        assertThat(DEVIATION.from(3).largest()).isEmpty();
        assertThat(DEVIATION.from(3).mean()).isNaN();
        assertThat(DEVIATION.from(9).meanMagnitude()).isNaN();
    }

    @Test
    void aRunIsNoDistanceFromItself() {
        assertThat(RelativeDeviation.of(TIME, TIME, TIME).from(1).values()).containsExactly(0, 0, 0);
    }

    @Test
    void unequalNumbersOfValuesAreRefused() {
        assertThatThrownBy(() -> RelativeDeviation.of(TIME, TIME, new double[3])).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("4 times but 4 and 3");
    }
}
