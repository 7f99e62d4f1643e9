package org.checkerwave.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.observable.PowerLawFit;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static Figure plain(boolean logarithmic) {
        return new Figure("", logarithmic ? Axis.logarithmic("t", "t") : Axis.linear("t", "t"),
                Axis.linear("y", "y"), List.of(), List.of());
    }

    @Test
    void theGuideHasTheSlopeOfTheGrowthLawAboveTheLastPointOfTheFit() {
        final double[] time = {1, 10, 100, 200, 300};
        final double[] length = {2, 5, 10, 1, Double.NaN};
        final Guide guide = Figures.length(time, length, Optional.of(new PowerLawFit(0.3, 2, 3, 100))).guides().getFirst();
        assertThat(Math.log(guide.y2() / guide.y1()) / Math.log(guide.x2() / guide.x1())).isCloseTo(0.5, within(1e-12));
        assertThat(guide.x2()).isEqualTo(100);
        assertThat(guide.y2()).isEqualTo(12.5);
        assertThat(Figures.length(time, length, Optional.empty()).guides()).isEmpty();
    }

    @Test
    void thinningKeepsEveryExtremeAndBothEnds() {
        final Random random = new Random(11);
        final double[] x = IntStream.range(0, 100_000).mapToDouble(i -> i + 1.0).toArray();
        final double[] y = Arrays.stream(x).map(_ -> random.nextGaussian()).toArray();
        for (final boolean logarithmic : new boolean[] {false, true}) {
            final double[][] points = Thinning.points(Thinning.thinned(plain(logarithmic), x, y), x, y);
            assertThat(points[0]).hasSizeLessThan(2500).isSorted();
            assertThat(points[0][0]).isEqualTo(1);
            assertThat(points[0][points[0].length - 1]).isEqualTo(100_000);
            assertThat(Arrays.stream(points[1]).max()).isEqualTo(Arrays.stream(y).max());
            assertThat(Arrays.stream(points[1]).min()).isEqualTo(Arrays.stream(y).min());
        }
    }

    @Test
    void pointsWithoutAPlaceOnTheAxesAreLeftOut() {
        assertThat(Thinning.shown(plain(true), new double[] {0, 1, 2, 3}, new double[] {1, Double.NaN, 5, -6}))
                .containsExactly(2, 3);
    }

    @Test
    void aLineBreaksWherePointsAreLeftOutAndNotAtItsEnds() {
        final double[] x = {0, 1, 2, 3, 4, 5, 6};
        final double[] y = {1, 2, Double.NaN, Double.NaN, 5, 6, Double.NaN};
        final double[][] points = Thinning.points(Thinning.joined(plain(true), x, y), x, y);
        assertThat(points[0]).containsExactly(1, 4, 4, 5);
        assertThat(points[1]).containsExactly(2, Double.NaN, 5, 6);
    }

    @Test
    void thinningKeepsTheBreaks() {
        final double[] x = IntStream.range(0, 100_000).mapToDouble(i -> i + 1.0).toArray();
        final double[] y = Arrays.stream(x).map(t -> t > 20_000 && t < 30_000 || t == 70_000 ? Double.NaN : Math.sin(t)).toArray();
        final double[][] points = Thinning.points(Thinning.thinned(plain(false), x, y), x, y);
        assertThat(points[0]).hasSizeLessThan(2500).isSorted();
        assertThat(IntStream.range(0, points[0].length).filter(i -> Double.isNaN(points[1][i])).mapToDouble(i -> points[0][i]))
                .containsExactly(30_000.0, 70_001.0);
    }

    @Test
    void aCurveNeedsAsManyXAsY() {
        assertThatThrownBy(() -> new Curve("φ rms", Hue.BLUE, new double[3], new double[2]))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("3 x but 2 y");
        assertThatThrownBy(() -> new Curve("φ rms", Hue.BLUE, new double[3], new double[3], Curve.Style.LINE, new double[2]))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("3 y values but 2 errors");
    }
}
