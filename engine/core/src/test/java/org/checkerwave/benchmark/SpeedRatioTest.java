package org.checkerwave.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedRatioTest {

    private record Given(double speed, double error) implements ParetoFront.Point {
    }

    private static final List<Given> FAMILY =
            List.of(new Given(1e6, 1e-2), new Given(1e4, 1e-4), new Given(1e5, 1e-3));

    private static SpeedRatio ratio(double speed, double error, List<Given> family) {
        return SpeedRatio.of(new Given(speed, error), family).orElseThrow();
    }

    @Test
    void betweenTwoPointsTheLogarithmOfTheSpeedIsLinearInThatOfTheError() {
        final SpeedRatio ratio = ratio(2e5, Math.sqrt(1e-3 * 1e-2), FAMILY);
        assertThat(ratio.kind()).isEqualTo(SpeedRatio.Kind.EQUAL_ERROR);
        assertThat(ratio.value()).isCloseTo(2e5 / Math.sqrt(1e5 * 1e6), within(1e-9));
    }

    @Test
    void atAPointItIsTheRatioToThatPoint() {
        for (final Given point : FAMILY) {
            assertThat(ratio(3 * point.speed(), point.error(), FAMILY))
                    .isEqualTo(new SpeedRatio(3, SpeedRatio.Kind.EQUAL_ERROR));
        }
    }

    @Test
    void aLargerErrorThanAllGivesAnUpperBound() {
        final SpeedRatio ratio = ratio(5e5, 2e-2, FAMILY);
        assertThat(ratio).isEqualTo(new SpeedRatio(0.5, SpeedRatio.Kind.AT_MOST));
        assertThat(ratio.text()).isEqualTo("≤ 0.50");
    }

    @Test
    void aSmallerErrorThanAllGivesALowerBound() {
        final SpeedRatio ratio = ratio(3.1e4, 1e-5, FAMILY);
        assertThat(ratio).isEqualTo(new SpeedRatio(3.1, SpeedRatio.Kind.AT_LEAST));
        assertThat(ratio.text()).isEqualTo("≥ 3.1");
    }

    @Test
    void pointsThatOthersBeatDoNotCount() {
        final List<Given> beaten = List.of(FAMILY.get(0), FAMILY.get(1), FAMILY.get(2), new Given(10, 3e-3));
        assertThat(ratio(2e5, 2.9e-3, beaten)).isEqualTo(ratio(2e5, 2.9e-3, FAMILY));
    }

    @Test
    void withoutFamilyOrErrorThereIsNone() {
        assertThat(SpeedRatio.of(new Given(1, 1e-3), List.<Given>of())).isEmpty();
        assertThat(SpeedRatio.of(new Given(1, Double.NaN), FAMILY)).isEmpty();
    }
}
