package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.observable.Histogram;
import org.junit.jupiter.api.Test;

class DensityHistogramTest {

    private static final List<Reading<Histogram>> TWO_PEAKS =
            List.of(new Reading<>(3, new Histogram(0, 1, new int[] {6, 2, 0, 0, 8}, 0, 0)));

    @Test
    void theOutlineEnclosesTheAreaOfAllSites() {
        final Curve outline = DensityHistogram.figure(TWO_PEAKS).curves().getFirst();
        double area = 0;
        for (int i = 1; i < outline.x().length; i++) {
            area += (outline.x()[i] - outline.x()[i - 1]) * outline.y()[i];
        }
        assertThat(area).isCloseTo(1, within(1e-12));
        assertThat(outline.x()).startsWith(0, 0.2, 0.2).endsWith(0.8, 1).hasSize(10);
        assertThat(outline.y()).startsWith(6 / 16.0 * 5, 6 / 16.0 * 5, 2 / 16.0 * 5);
    }

    @Test
    void emptyBinsHaveNoPlaceOnALogarithmicAxis() {
        final Curve outline = DensityHistogram.figure(TWO_PEAKS).curves().getFirst();
        assertThat(outline.x()).containsSequence(0.4, 0.4).containsSequence(0.8, 0.8);
        assertThat(IntStream.range(0, 10).filter(i -> outline.y()[i] == 0)).containsExactly(4, 5, 6, 7);
    }
}
