package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.checkerwave.observable.Observable;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History();

    private static SeriesPoint at(double time) {
        return new SeriesPoint(time, 0.1, 128, Map.of(Observable.L_HALF, 5.0));
    }

    @Test
    void longRunKeepsItsBeginningItsEndAndTheOrderOfTime() {
        for (int i = 0; i < 20_000; i++) {
            history.add(at(i));
            assertThat(history.points().getLast().time()).isEqualTo(i);
        }
        assertThat(history.points()).hasSizeLessThan(4096).hasSizeGreaterThan(2000);
        assertThat(history.points().getFirst().time()).isZero();
        assertThat(history.points().get(100).time()).isEqualTo(100);
        assertThat(history.points().getLast().time()).isEqualTo(19_999);
        assertThat(history.points()).isSortedAccordingTo((a, b) -> Double.compare(a.time(), b.time()));
    }

    @Test
    void runThatGoesBackLosesWhatCameLater() {
        for (int i = 0; i < 20; i++) {
            history.add(at(i));
        }
        history.cut(4.2);
        history.add(at(4.5));
        assertThat(history.points()).extracting(SeriesPoint::time).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 4.5);
    }

    @Test
    void veryLongRunHasPointsEverywhere() {
        for (int i = 0; i < 144_000; i++) {
            history.add(at(i));
        }
        final List<SeriesPoint> points = history.points();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).time() - points.get(i - 1).time()).isBetween(1.0, 144_000 * 0.001);
        }
        assertThat(points.getLast().time()).isEqualTo(143_999);
    }

    @Test
    void sameTimeIsNotAddedTwice() {
        history.add(at(5));
        history.add(at(5));
        assertThat(history.points()).hasSize(1);
    }
}
