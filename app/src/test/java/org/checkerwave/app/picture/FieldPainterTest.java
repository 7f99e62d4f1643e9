package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPainterTest {

    private static final int BACKGROUND = 0x00123456;
    private static final ValueRange UNIT = ValueRange.around(0, 1);
    /** Colour i stands for the value (i − 127.5)/128 in {@link #UNIT}. */
    private static final ColorMap NUMBERS = numbers();

    private final FieldPainter painter = new FieldPainter();

    private static ColorMap numbers() {
        final int[] argb = new int[256];
        for (int i = 0; i < 256; i++) {
            argb[i] = i;
        }
        return new ColorMap("numbers", "Numbers", true, argb);
    }

    private int[] paint(Frame frame, FieldKind field, ValueRange range, Viewport view, int width, int height) {
        final int[] argb = new int[width * height];
        painter.paint(new FieldSource().of(frame, field), NUMBERS, range, view, BACKGROUND, width, height, argb);
        return argb;
    }

    @Test
    void aMagnifiedSiteIsABlockOfItsOwnColor() {
        final SquareLattice lattice = new SquareLattice(6, 4);
        final Frame frame = Frames.of(lattice, _ -> 0.5, i -> (i - 12) / 12.5);
        final int[] argb = paint(frame, FieldKind.DISPLACEMENT, UNIT, new Viewport(3, 2, 5), 30, 20);
        for (int py = 0; py < 20; py++) {
            for (int px = 0; px < 30; px++) {
                final double q = frame.displacement()[px / 5 + 6 * (py / 5)];
                assertThat(argb[px + 30 * py]).isEqualTo((int) ((q + 1) * 128));
            }
        }
    }

    @Test
    void magnifiedOrderIsUniformInPhiAndAlternatesInTheDensity() {
        final Frame frame = Frames.of(SquareLattice.square(4), i -> i % 2 == i / 4 % 2 ? 0.75 : 0.25, _ -> 0);
        final Viewport view = new Viewport(2, 2, 1);
        assertThat(paint(frame, FieldKind.PHI, ValueRange.around(0, 0.5), view, 4, 4)).containsOnly(192);
        assertThat(paint(frame, FieldKind.DENSITY, new ValueRange(0, 1), view, 4, 4))
                .startsWith(192, 64, 192, 64, 64, 192, 64, 192);
    }

    @Test
    void outsideTheLatticeIsBackground() {
        final Frame frame = Frames.of(SquareLattice.square(4), _ -> 0.5, _ -> 0);
        for (final double pixelsPerSite : new double[] {2, 0.5}) {
            final int[] argb = paint(frame, FieldKind.DISPLACEMENT, UNIT, new Viewport(2, 2, pixelsPerSite), 20, 20);
            final int side = (int) (4 * pixelsPerSite);
            assertThat(Arrays.stream(argb).filter(color -> color == 128)).hasSize(side * side);
            assertThat(Arrays.stream(argb).filter(color -> color == BACKGROUND)).hasSize(400 - side * side);
        }
    }

    @ParameterizedTest
    @EnumSource(value = FieldKind.class, names = {"PHI", "DISPLACEMENT", "DENSITY"})
    void minifiedOrderShowsItsDomainsAndNoOthers(FieldKind field) {
        final Frame frame = Frames.twoDomains(SquareLattice.square(240));
        final double size = field == FieldKind.DISPLACEMENT ? 2 : 0.4;
        final ValueRange range = ValueRange.around(field.center(), 2.5);
        for (final double pixelsPerSite : new double[] {0.9, 0.73, 0.5, 0.41, 0.25, 0.1}) {
            final int side = (int) Math.floor(240 * pixelsPerSite);
            final int[] argb = paint(frame, field, range, new Viewport(120, 120, pixelsPerSite), side, side);
            for (int i = 0; i < argb.length; i++) {
                final double x = 120 + (i % side + 0.5 - 0.5 * side) / pixelsPerSite;
                if (Math.abs(x - 120) > 1 / pixelsPerSite) {
                    final double expected = x < 120 ? size : -size;
                    assertThat((argb[i] + 0.5) / 256 * 5 - 2.5).isCloseTo(expected, within(0.02));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 96", "1, 24", "0.5, 12", "0.25, 6"})
    void aTiledPictureRepeatsTheLatticeToThePixel(double pixelsPerSite, int period) {
        final Random random = new Random(5);
        final Frame frame = Frames.of(SquareLattice.square(24), _ -> 0.5, _ -> random.nextDouble(-1, 1));
        final int side = 3 * period;
        final int[] once = paint(frame, FieldKind.DISPLACEMENT, UNIT, new Viewport(12, 12, pixelsPerSite), period, period);
        final int[] tiled =
                paint(frame, FieldKind.DISPLACEMENT, UNIT, new Viewport(12, 12, pixelsPerSite, true), side, side);
        for (int i = 0; i < tiled.length; i++) {
            assertThat(tiled[i]).isEqualTo(once[i % side % period + period * (i / side % period)]);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMinifiedPixelIsTheAreaWeightedMeanOfTheStaggeredField(boolean tiled) {
        final SquareLattice lattice = new SquareLattice(40, 28);
        final Random random = new Random(5);
        final Frame frame = Frames.of(lattice, _ -> 0.5, _ -> random.nextGaussian());
        final Viewport view = new Viewport(19.3, 14.8, 0.37, tiled);
        final int width = 18;
        final int height = 21;
        final ValueRange range = ValueRange.around(0, 2);
        final int[] argb = paint(frame, FieldKind.DISPLACEMENT, range, view, width, height);
        for (int py = 0; py < height; py++) {
            for (int px = 0; px < width; px++) {
                final double mean = meanOfSmallSamples(frame, view, px, py, width, height);
                if (Double.isNaN(mean)) {
                    assertThat(argb[px + width * py]).isEqualTo(BACKGROUND);
                } else {
                    assertThat((argb[px + width * py] + 0.5) / 64 - 2).isCloseTo(mean, within(0.02));
                }
            }
        }
    }

    @Test
    void fieldsWithoutAlternatingSignAreAveragedAsTheyAre() {
        final Frame frame = Frames.twoDomains(SquareLattice.square(40));
        final int[] argb = paint(frame, FieldKind.WALLS, UNIT, new Viewport(20, 20, 0.25), 10, 10);
        for (int i = 0; i < 100; i++) {
            // One column of four with one broken bond a site, at the walls x = 0 and x = 20.
            final boolean wall = i % 10 == 0 || i % 10 == 4 || i % 10 == 5 || i % 10 == 9;
            assertThat(argb[i]).isEqualTo(wall ? 160 : 128);
        }
    }

    @Test
    void paintingAgainAllocatesNothing() {
        final FieldValues order = new FieldSource().of(Frames.twoDomains(SquareLattice.square(64)), FieldKind.PHI);
        final int[] argb = new int[100 * 100];
        final Viewport[] views = {new Viewport(32, 32, 0.7), new Viewport(32, 32, 3)};
        final var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = Long.MAX_VALUE;
        // Early rounds also count what the virtual machine itself allocates while it warms up.
        for (int round = 0; round < 20 && allocated > 0; round++) {
            final long before = thread.getCurrentThreadAllocatedBytes();
            for (int k = 0; k < 50; k++) {
                painter.paint(order, NUMBERS, UNIT, views[k % 2], BACKGROUND, 100, 100, argb);
            }
            allocated = thread.getCurrentThreadAllocatedBytes() - before;
        }
        assertThat(allocated).isLessThan(1000);
    }

    /** The mean over a fine grid of points in the pixel, each taking the value of its site; NaN where it has none. */
    private static double meanOfSmallSamples(Frame frame, Viewport view, int px, int py, int width, int height) {
        final int fine = 200;
        double sum = 0;
        int count = 0;
        for (int i = 0; i < fine; i++) {
            for (int j = 0; j < fine; j++) {
                final int site = view.siteAt(frame.lattice(), px + (i + 0.5) / fine, py + (j + 0.5) / fine, width, height);
                if (site >= 0) {
                    final int columns = frame.lattice().width();
                    sum += SquareLattice.stagger(site % columns, site / columns) * frame.displacement()[site];
                    count++;
                }
            }
        }
        return sum / count;
    }
}
