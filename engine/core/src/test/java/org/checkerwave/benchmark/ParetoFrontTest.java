package org.checkerwave.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {

    private record Given(double speed, double error) implements ParetoFront.Point {
    }

    private static final Given FAST = new Given(100, 1e-2);
    private static final Given EXACT = new Given(1, 1e-6);
    private static final Given BEATEN = new Given(50, 1e-2);
    private static final Given BETWEEN = new Given(60, 1e-3);
    private static final Given BROKEN = new Given(1000, Double.NaN);
    private static final List<Given> ALL = List.of(FAST, EXACT, BEATEN, BETWEEN, BROKEN);

    @Test
    void theFrontIsWhatNothingElseBeats() {
        assertThat(ALL.stream().filter(point -> ParetoFront.holds(point, ALL))).containsExactly(FAST, EXACT, BETWEEN);
    }

    @Test
    void equalsDoNotBeatEachOther() {
        final List<Given> twins = List.of(FAST, new Given(100, 1e-2));
        assertThat(twins).allMatch(point -> ParetoFront.holds(point, twins));
    }
}
