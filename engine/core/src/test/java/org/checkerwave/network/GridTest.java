package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {

    private static float[] random(long seed, int size) {
        final Random random = new Random(seed);
        final float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    @ParameterizedTest(name = "{0}×{1}, border {2}")
    @CsvSource({"4, 4, 1", "4, 4, 4", "6, 10, 2", "10, 6, 5", "8, 4, 0"})
    void theBorderRepeatsTheInsidePeriodically(int width, int height, int border) {
        final Grid grid = new Grid(width, height, border);
        final float[] planes = random(1, 7 + grid.plane());
        grid.wrap(planes, 7);
        for (int y = -border; y < height + border; y++) {
            for (int x = -border; x < width + border; x++) {
                assertThat(planes[7 + grid.index(x, y)])
                        .isEqualTo(planes[7 + grid.index(Math.floorMod(x, width), Math.floorMod(y, height))]);
            }
        }
    }

    /** (wrap a)·b = a·(fold b) where a lives on the inside. */
    @ParameterizedTest(name = "{0}×{1}, border {2}")
    @CsvSource({"4, 4, 1", "4, 4, 4", "6, 10, 2", "10, 6, 5", "8, 4, 0"})
    void foldingIsTheTransposeOfWrapping(int width, int height, int border) {
        final Grid grid = new Grid(width, height, border);
        final float[] a = random(2, grid.plane());
        final float[] b = random(3, grid.plane());
        grid.wrap(a, 0);
        double wrapped = 0;
        for (int i = 0; i < grid.stride() * grid.rows(); i++) {
            wrapped += (double) a[i] * b[i];
        }
        grid.fold(b, 0);
        double folded = 0;
        double bordering = 0;
        for (int y = -border; y < height + border; y++) {
            for (int x = -border; x < width + border; x++) {
                final boolean inside = x >= 0 && x < width && y >= 0 && y < height;
                folded += inside ? (double) a[grid.index(x, y)] * b[grid.index(x, y)] : 0;
                bordering += inside ? 0 : Math.abs(b[grid.index(x, y)]);
            }
        }
        assertThat(folded).isCloseTo(wrapped, within(1e-4));
        assertThat(bordering).isZero();
    }
}
