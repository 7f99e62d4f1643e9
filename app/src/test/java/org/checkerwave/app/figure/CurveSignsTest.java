package org.checkerwave.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures as somebody sees them who sees no colours. */
class CurveSignsTest {

    private static final double[] X = DoubleStream.iterate(0, x -> x + 1).limit(201).toArray();
    /** The lines of the grid are nearer to the ground than this, in steps of grey. */
    private static final int GRID = 40;

    @Test
    void eightLinesDifferWithoutTheirColour() {
        for (final boolean dark : new boolean[] {false, true}) {
            for (final int width : new int[] {400, 720}) {
                assertThat(patterns(8, Curve.Style.LINE, X, dark, width, 1)).as("dark %s, %d px", dark, width).hasSize(8);
            }
        }
    }

    @Test
    void theLinesOfComparedRunsDifferWithoutTheirColour() {
        final Set<String> patterns = new HashSet<>();
        for (final Curve.Style style : List.of(Curve.Style.LINE, Curve.Style.DASHED, Curve.Style.DOTTED, Curve.Style.DASH_DOTTED)) {
            patterns.addAll(patterns(1, style, X, false, 400, 1));
        }
        assertThat(patterns).hasSize(4);
    }

    @Test
    void marksAndDotsDifferWithoutTheirColour() {
        final double[] one = {100};
        assertThat(patterns(7, Curve.Style.MARKS, one, false, 720, 9)).hasSize(7);
        assertThat(patterns(7, Curve.Style.POINTS, one, false, 720, 9)).hasSize(7);
        assertThat(patterns(4, Curve.Style.DOTS, one, false, 720, 5)).hasSize(4);
    }

    @Test
    void aCurveWithoutANameHasTheMarksOfTheOneBefore() {
        final List<Curve> curves = new ArrayList<>();
        for (final String name : List.of("A", "", "", "B", "")) {
            curves.add(new Curve(name, Hue.BLUE, new double[] {curves.size()}, new double[] {0}, Curve.Style.POINTS));
        }
        assertThat(curves.stream().map(curve -> CurveSigns.number(curves, curve)).toList()).containsExactly(0, 0, 0, 1, 1);
    }

    /** What is drawn of each of some curves as black and white, all at one place, in so many rows of pixels round it. */
    private static Set<String> patterns(int count, Curve.Style style, double[] x, boolean dark, int width, int rows) {
        return IntStream.range(0, count).mapToObj(shown -> {
            final List<Curve> curves = IntStream.range(0, count).mapToObj(k -> new Curve("curve " + k, Hue.values()[k % 7],
                    k == shown ? x : new double[0], new double[k == shown ? x.length : 0], style)).toList();
            final DrawnFigure drawn = FigureRenderer.drawn(new Figure("", Axis.linear("x", "x"), Axis.linear("y", "y", 1), curves,
                    List.of()), dark, 2 * width, 600, 2);
            return rows(drawn, drawn.area().pixelY(0), rows, drawn.argb()[0]);
        }).collect(Collectors.toSet());
    }

    private static String rows(DrawnFigure drawn, double y, int rows, int ground) {
        final StringBuilder seen = new StringBuilder();
        for (int row = (int) Math.floor(y) - rows / 2; row <= (int) Math.floor(y) + rows / 2; row++) {
            for (int x = (int) drawn.area().left() + 4; x < drawn.area().left() + drawn.area().width() - 4; x++) {
                seen.append(Math.abs(grey(drawn.argb()[x + row * drawn.width()]) - grey(ground)) > GRID ? '#' : '.');
            }
            seen.append('\n');
        }
        return seen.toString();
    }

    private static int grey(int argb) {
        return (299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF)) / 1000;
    }
}
