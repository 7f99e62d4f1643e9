package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.observable.Histogram;
import org.junit.jupiter.api.Test;

class DensityHistogramTest {

    private static final List<Reading<Histogram>> TWO_PEAKS =
            List.of(new Reading<>(3, new Histogram(0, 1, new int[] {6, 2, 0, 0, 8}, 0, 0)));

    @Test
    void theOutlineEnclosesTheAreaOfAllSites() {
        final Curve outline = DensityHistogram.figure(TWO_PEAKS, Set.of()).curves().getFirst();
        double area = 0;
        for (int i = 1; i < outline.x().length; i++) {
            area += (outline.x()[i] - outline.x()[i - 1]) * outline.y()[i];
        }
        assertThat(area).isCloseTo(1, within(1e-12));
        assertThat(outline.x()).startsWith(0, 0.2, 0.2).endsWith(0.8, 1).hasSize(10);
        assertThat(outline.y()).startsWith(6 / 16.0 * 5, 6 / 16.0 * 5, 2 / 16.0 * 5);
    }

    @Test
    void onALogarithmicAxisEmptyBinsAreAGap() {
        final List<Curve> curves = DensityHistogram.figure(TWO_PEAKS, EnumSet.of(Switch.LOG_Y)).curves();
        assertThat(curves).hasSize(2);
        assertThat(curves.getFirst().x()).containsExactly(0, 0.2, 0.2, 0.4);
        assertThat(curves.getLast().x()).containsExactly(0.8, 1);
    }
}
