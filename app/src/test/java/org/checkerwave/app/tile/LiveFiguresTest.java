package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.checkerwave.observable.Observable;
import org.junit.jupiter.api.Test;

class LiveFiguresTest {

    /** Points at t = from … to whose L½ grows as √t. */
    private static List<SeriesPoint> growth(int from, int to, DoubleUnaryOperator bathTemperature) {
        return IntStream.rangeClosed(from, to).mapToObj(t -> new SeriesPoint(t,
                bathTemperature.applyAsDouble(t), 128,
                Map.of(Observable.L_HALF, bathTemperature.applyAsDouble(t) < 1 ? Math.sqrt(t) : 0.8))).toList();
    }

    private static String legend(List<SeriesPoint> points) {
        return LiveFigures.length(points).curves().getFirst().name();
    }

    @Test
    void exponentOfTheGrowthIsFitted() {
        assertThat(legend(growth(0, 150, _ -> 0.1))).isEqualTo("L½  (fitted exponent 0.50)");
    }

    @Test
    void heatingLaterDoesNotSpoilTheExponent() {
        assertThat(legend(growth(0, 300, t -> t > 100 ? 1.5 : 0.1))).isEqualTo("L½  (fitted exponent 0.50)");
    }

    @Test
    void shortStretchOfTimeTellsNoExponent() {
        assertThat(legend(growth(50, 60, _ -> 0.1))).isEqualTo("L½");
        assertThat(legend(growth(0, 30, _ -> 0.1))).isEqualTo("L½");
        assertThat(legend(List.of())).isEqualTo("L½");
    }
}
