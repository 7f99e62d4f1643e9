package org.checkerwave.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.ValueRange;
import org.junit.jupiter.api.Test;

class DrawnFigureTest {

    private static final double[] X = DoubleStream.iterate(0.1, x -> 1.1 * x).limit(80).toArray();
    private static final double[] Y = Arrays.stream(X).map(x -> 3 * x * x).toArray();

    private static DrawnFigure drawn(Axis x, Axis y, Curve... curves) {
        return FigureRenderer.drawn(new Figure("", x, y, List.of(curves), List.of()), false, 640, 400, 1.5);
    }

    private static boolean hasColor(DrawnFigure drawn, double x, double y, int rgb) {
        return IntStream.rangeClosed(-2, 2).anyMatch(dx -> IntStream.rangeClosed(-2, 2).anyMatch(dy ->
                (drawn.argb()[(int) x + dx + drawn.width() * ((int) y + dy)] & 0xFFFFFF) == rgb));
    }

    @Test
    void placeOfAValueIsWhereItsPointIsDrawn() {
        for (final boolean logX : new boolean[] {false, true}) {
            for (final boolean logY : new boolean[] {false, true}) {
                final DrawnFigure drawn = drawn(Axis.linear("t", "t").scaled(logX), Axis.linear("y", "y").scaled(logY),
                        new Curve("y", Hue.BLUE, X, Y));
                final double px = drawn.area().pixelX(X[70]);
                final double py = drawn.area().pixelY(Y[70]);
                assertThat(hasColor(drawn, px, py, Hue.BLUE.rgb(false))).as("log x %s, log y %s", logX, logY).isTrue();
                assertThat(drawn.area().x(px)).isCloseTo(X[70], within(1e-9 * X[70]));
                assertThat(drawn.area().y(py)).isCloseTo(Y[70], within(1e-9 * Y[70]));
            }
        }
    }

    @Test
    void theNearestPointOfTheNearestCurveIsTold() {
        final DrawnFigure drawn = drawn(Axis.logarithmic("time", "t"), Axis.logarithmic("length", "L"),
                new Curve("a", Hue.BLUE, X, Y), new Curve("b", Hue.ORANGE, X, Arrays.stream(Y).map(y -> 10 * y).toArray()));
        final DrawnFigure.Point near = drawn.at(drawn.area().pixelX(X[40]) + 1, drawn.area().pixelY(10 * Y[40]) - 2)
                .orElseThrow();
        assertThat(near).isEqualTo(new DrawnFigure.Point(X[40], 10 * Y[40], "L", 10 * Y[40], "b"));
    }

    @Test
    void aRunThatHasJustBegunFillsItsPlotFromTheLeft() {
        final DrawnFigure drawn = drawn(Figures.TIME_AXIS, Axis.linear("y", "y"),
                new Curve("y", Hue.BLUE, new double[] {0}, new double[] {0.3}));
        assertThat(drawn.area().x1()).isZero();
        assertThat(drawn.area().x2()).isGreaterThanOrEqualTo(1);
        assertThat(drawn.columnOfTime(0.5).orElseThrow()).isCloseTo(drawn.area().pixelX(0.5), within(1e-9));
        assertThat(drawn.columnOfTime(2)).isEmpty();
    }

    @Test
    void aSingleCurveNeedsNoName() {
        final DrawnFigure drawn = drawn(Axis.linear("time", "t"), Axis.linear("length", "L"), new Curve("a", Hue.BLUE, X, Y));
        assertThat(drawn.at(drawn.area().pixelX(X[60]), drawn.area().pixelY(Y[60])).orElseThrow().curve()).isEmpty();
    }

    @Test
    void outsideTheAxesThereIsNoValue() {
        final DrawnFigure drawn = drawn(Axis.linear("time", "t"), Axis.linear("length", "L"), new Curve("a", Hue.BLUE, X, Y));
        assertThat(drawn.at(1, 1)).isEmpty();
        assertThat(drawn(Axis.linear("t", "t"), Axis.linear("y", "y")).at(300, 200)).isEmpty();
    }

    @Test
    void pointsWithoutAPlaceOnTheAxesAreNotPointedAt() {
        final DrawnFigure drawn = drawn(Axis.linear("t", "t"), Axis.logarithmic("y", "y"),
                new Curve("a", Hue.BLUE, new double[] {1, 2, 3, 4}, new double[] {1, -5, Double.NaN, 10}));
        assertThat(drawn.at(drawn.area().pixelX(2.1), drawn.area().pixelY(2)).orElseThrow().x()).isEqualTo(1);
    }

    @Test
    void noLineIsDrawnWhereNothingWasMeasuredAndALonePointIsADot() {
        final double[] x = IntStream.range(0, 5000).mapToDouble(i -> i).toArray();
        for (final int every : new int[] {1, 100}) {
            final double[] some = Arrays.stream(x).filter(t -> t % every == 0).toArray();
            final double[] y = Arrays.stream(some).map(t -> t == 2500 || t < 1000 || t > 4000 ? 3 : t % 200 == 0 ? -1 : Double.NaN)
                    .toArray();
            final Curve line = new Curve("a", Hue.BLUE, some, y);
            final Curve withErrors = new Curve("a", Hue.BLUE, some, y, Curve.Style.LINE, new double[some.length]);
            for (final Curve curve : List.of(line, withErrors)) {
                final DrawnFigure drawn = drawn(Axis.linear("t", "t"), Axis.logarithmic("y", "y"), curve);
                for (final int t : new int[] {500, 2500, 4500}) {
                    assertThat(hasColor(drawn, drawn.area().pixelX(t), drawn.area().pixelY(3), Hue.BLUE.rgb(false)))
                            .as("every %d at %d", every, t).isTrue();
                }
                for (final int t : new int[] {1500, 2200, 2800, 3500}) {
                    assertThat(hasColor(drawn, drawn.area().pixelX(t), drawn.area().pixelY(3), Hue.BLUE.rgb(false)))
                            .as("every %d at %d", every, t).isFalse();
                }
            }
        }
    }

    @Test
    void curvesOfOneNameAreAllDrawn() {
        final DrawnFigure drawn = drawn(Axis.linear("t", "t"), Axis.linear("y", "y"),
                new Curve("same", Hue.BLUE, X, Y), new Curve("same", Hue.ORANGE, X, Arrays.stream(Y).map(y -> 2 * y).toArray()));
        assertThat(hasColor(drawn, drawn.area().pixelX(X[70]), drawn.area().pixelY(Y[70]), Hue.BLUE.rgb(false))).isTrue();
        assertThat(hasColor(drawn, drawn.area().pixelX(X[70]), drawn.area().pixelY(2 * Y[70]), Hue.ORANGE.rgb(false))).isTrue();
    }

    @Test
    void aHeatMapHasTheColourOfItsValueUnderThePointer() {
        final HeatMap map = new HeatMap("S", "S", ColorMaps.load().named("viridis"), new ValueRange(0, 5), 3,
                new double[] {0, 1, 2, 3, 4, Double.NaN}, -1, 2, 0, 1);
        final DrawnFigure drawn = FigureRenderer.drawn(new Figure("", Axis.linear("x", "x"), Axis.linear("y", "y"),
                List.of(), List.of(), Optional.of(map)), false, 500, 300, 1);
        final double px = drawn.area().pixelX(0.5);
        final double py = drawn.area().pixelY(0.75);
        assertThat(drawn.at(px, py).orElseThrow()).isEqualTo(new DrawnFigure.Point(0.5, 0.75, "S", 4, ""));
        assertThat(drawn.argb()[(int) px + 500 * (int) py]).isEqualTo(map.colors().color(4, map.range()));
        assertThat(drawn.argb()[(int) drawn.area().pixelX(1.5) + 500 * (int) py]).isEqualTo(0xFFFFFFFF);
        assertThat(drawn.at(drawn.area().pixelX(1.5), py)).isEmpty();
        assertThat(drawn.area().x1()).isEqualTo(-1);
        assertThat(drawn.area().y2()).isEqualTo(1);
    }
}
