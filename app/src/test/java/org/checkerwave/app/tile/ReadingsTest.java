package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static List<Double> shown(Readings<String> readings, double... times) {
        for (final double time : times) {
            readings.add(new Reading<>(time, "at " + time));
        }
        return readings.shown().stream().map(Reading::time).toList();
    }

    @Test
    void earlierOnesAreKeptWhereTheTimeHasDoubled() {
        assertThat(shown(new Readings<>(true), 0, 1, 1.5, 1.9, 2.1, 3, 4, 4.5, 8.4, 9))
                .containsExactly(1.0, 2.1, 4.5, 9.0);
    }

    @Test
    void oneOfTheSameTimeTakesTheOthersPlace() {
        final Readings<String> readings = new Readings<>(true);
        readings.add(new Reading<>(150, "before"));
        readings.add(new Reading<>(150, "after"));
        assertThat(readings.shown()).containsExactly(new Reading<>(150, "after"));
    }

    @Test
    void runThatGoesBackLosesWhatCameLater() {
        final Readings<String> readings = new Readings<>(true);
        shown(readings, 1, 2, 4, 8);
        readings.cut(2);
        assertThat(shown(readings, 3)).containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void theOldestGiveWay() {
        assertThat(shown(new Readings<>(true), 1, 2, 4, 8, 16, 32, 64, 65)).containsExactly(8.0, 16.0, 32.0, 64.0, 65.0);
    }

    @Test
    void withoutEarlierOnesThereIsTheLatest() {
        assertThat(shown(new Readings<>(false), 1, 2, 4)).containsExactly(4.0);
        assertThat(new Readings<>(false).shown()).isEmpty();
    }
}
