package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Guide;
import org.checkerwave.observable.Observable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveFiguresTest {

    /** Points at t = from … to whose L½ grows as √t. */
    private static List<SeriesPoint> growth(int from, int to, DoubleUnaryOperator bathTemperature) {
        return IntStream.rangeClosed(from, to).mapToObj(t -> new SeriesPoint(t,
                bathTemperature.applyAsDouble(t), 128,
                Map.of(Observable.L_HALF, bathTemperature.applyAsDouble(t) < 1 ? Math.sqrt(t) : 0.8))).toList();
    }

    /** The same with nothing measured at t = from … to, as while the tile is hidden. */
    private static List<SeriesPoint> hidden(List<SeriesPoint> points, int from, int to) {
        return points.stream().map(point -> point.time() >= from && point.time() <= to
                ? new SeriesPoint(point.time(), point.bathTemperature(), 128, Map.of(Observable.PHI_RMS, 0.3)) : point).toList();
    }

    private static String legend(List<SeriesPoint> points) {
        return LiveFigures.length(points).curves().getFirst().name();
    }

    @Test
    void exponentOfTheGrowthIsFitted() {
        assertThat(legend(growth(0, 150, _ -> 0.1))).isEqualTo("L½  (fitted exponent 0.50)");
    }

    @ParameterizedTest
    @CsvSource({"25, 40", "0, 60", "50, 50"})
    void timesAtWhichTheLengthWasNotMeasuredDoNotEndTheGrowth(int from, int to) {
        final List<SeriesPoint> points = hidden(growth(0, 150, _ -> 0.1), from, to);
        assertThat(legend(points)).isEqualTo("L½  (fitted exponent 0.50)");
        assertThat(LiveFigures.length(points).guides().getFirst().x2()).isEqualTo(150);
        final double[] local = LiveFigures.exponent(points).curves().getFirst().y();
        final double[] known = Arrays.stream(local).filter(z -> !Double.isNaN(z)).toArray();
        assertThat(known).isNotEmpty();
        assertThat(Arrays.stream(known).boxed().toList()).allSatisfy(z -> assertThat(z).isCloseTo(0.5, within(0.03)));
    }

    @Test
    void aSingleDomainEndsTheGrowth() {
        final List<SeriesPoint> points = growth(0, 150, _ -> 0.1).stream().map(point -> point.time() < 100 ? point
                : new SeriesPoint(point.time(), 0.1, 128, Map.of(Observable.L_HALF, point.time() < 105 ? Double.NaN : 3))).toList();
        assertThat(legend(points)).isEqualTo("L½  (fitted exponent 0.50)");
    }

    @Test
    void heatingLaterDoesNotSpoilTheExponent() {
        assertThat(legend(growth(0, 300, t -> t > 100 ? 1.5 : 0.1))).isEqualTo("L½  (fitted exponent 0.50)");
    }

    @Test
    void theGuideHangsOnTheLastPointOfTheGrowthAndNotOnTheMeltedOrder() {
        final Guide guide = LiveFigures.length(growth(0, 300, t -> t > 100 ? 1.5 : 0.1)).guides().getFirst();
        assertThat(guide.x2()).isEqualTo(100);
        assertThat(guide.y2()).isCloseTo(12.5, within(1e-9));
        assertThat(LiveFigures.length(growth(0, 30, _ -> 0.1)).guides()).isEmpty();
    }

    @Test
    void shortStretchOfTimeTellsNoExponent() {
        assertThat(legend(growth(50, 60, _ -> 0.1))).isEqualTo("L½");
        assertThat(legend(growth(0, 30, _ -> 0.1))).isEqualTo("L½");
        assertThat(legend(List.of())).isEqualTo("L½");
    }

    @Test
    void localExponentOfTheGrowthIsThatOfItsLaw() {
        final Curve local = LiveFigures.exponent(growth(0, 300, _ -> 0.1)).curves().getFirst();
        final double[] known = Arrays.stream(local.y()).filter(z -> !Double.isNaN(z)).toArray();
        assertThat(known).hasSizeGreaterThan(20);
        assertThat(Arrays.stream(known).boxed().toList()).allSatisfy(z -> assertThat(z).isCloseTo(0.5, within(0.03)));
        // At the end there is nothing yet to compare with.
        assertThat(local.y()[local.y().length - 1]).isNaN();
    }

    @Test
    void fewPointsTellNoLocalExponent() {
        assertThat(LiveFigures.exponent(growth(50, 60, _ -> 0.1)).curves().getFirst().y()).containsOnly(Double.NaN);
        assertThat(LiveFigures.exponent(List.of()).curves().getFirst().y()).isEmpty();
    }

    @Test
    void onOtherAxesTheGuideKeepsToItsLaw() {
        final Figure usual = LiveFigures.length(growth(0, 100, _ -> 0.1));
        final Guide law = usual.guides().getFirst();
        final Figure linear = usual.withAxes(usual.x().scaled(false), usual.y().scaled(false));
        assertThat(linear.guides()).hasSizeGreaterThan(10).allSatisfy(piece -> assertThat(piece.y2() / law.y2())
                .isCloseTo(Math.sqrt(piece.x2() / law.x2()), within(1e-12)));
        assertThat(linear.guides().getLast().x2()).isCloseTo(law.x2(), within(1e-9));
        assertThat(linear.guides()).extracting(Guide::name).containsOnlyOnce("∝ √t");
    }
}
