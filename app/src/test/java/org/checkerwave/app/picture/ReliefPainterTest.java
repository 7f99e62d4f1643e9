package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class ReliefPainterTest {

    private static final int SIDE = 400;
    private static final int SITES = 64;
    private static final ValueRange UNIT = new ValueRange(0, 4);
    private static final ColorMap WHITE = uniform();

    private static ColorMap uniform() {
        final int[] argb = new int[ColorMap.SIZE];
        Arrays.fill(argb, 0xFFFFFFFF);
        return new ColorMap("white", "White", false, argb);
    }

    /** Red below the middle of the range, blue from there on. */
    private static ColorMap halves() {
        final int[] argb = new int[ColorMap.SIZE];
        Arrays.setAll(argb, i -> i < ColorMap.SIZE / 2 ? 0xFFFF0000 : 0xFF0000FF);
        return new ColorMap("halves", "Halves", false, argb);
    }

    /** A field without staggering of that value at (x, y). */
    private static FieldValues field(DoubleBinaryOperator value) {
        final var frame = Frames.of(SquareLattice.square(SITES), _ -> 0.5, _ -> 0);
        final double[] values = new double[SITES * SITES];
        Arrays.setAll(values, i -> value.applyAsDouble(i % SITES + 0.5, i / SITES + 0.5));
        return new FieldValues(FieldKind.WALLS, frame, values, 0);
    }

    private static int[] paint(FieldValues values, ColorMap colors, Relief relief) {
        final int[] argb = new int[SIDE * SIDE];
        new ReliefPainter().paint(values, colors, UNIT, relief, 0, SIDE, SIDE, argb);
        return argb;
    }

    private static double pixelsPerSite(Relief relief) {
        return relief.zoom() * 0.94 * SIDE / Math.hypot(SITES, SITES);
    }

    @Test
    void aLevelFieldAtTheFootIsAPlaneInTheColourOfTheMap() {
        final Relief relief = new Relief(0.4, 0.7, 0.2, 1);
        final int[] argb = paint(field((_, _) -> 0), ColorMaps.load().named("grey"), relief);
        assertThat(Arrays.stream(argb).distinct().toArray())
                .containsExactlyInAnyOrder(0, ColorMaps.load().named("grey").argb()[0]);
        final double area = Math.pow(SITES * pixelsPerSite(relief), 2) * Math.sin(0.7);
        assertThat((double) Arrays.stream(argb).filter(color -> color != 0).count()).isCloseTo(area, within(0.01 * area));
    }

    @Test
    void aSlopeHasOneBrightnessWhichDependsOnWhereItFaces() {
        final Relief relief = new Relief(0, 1.2, 0.2, 1);
        final int right = paint(field((x, _) -> 4 * x / SITES), WHITE, relief)[SIDE / 2 + SIDE * SIDE / 2];
        final int[] all = paint(field((x, _) -> 4 * x / SITES), WHITE, relief);
        for (int px = SIDE / 2 - 80; px < SIDE / 2 + 80; px++) {
            assertThat(all[px + SIDE * SIDE / 2]).isEqualTo(right);
        }
        final int left = paint(field((x, _) -> 4 - 4 * x / SITES), WHITE, relief)[SIDE / 2 + SIDE * SIDE / 2];
        // The lamp stands on the left: what rises to the right faces it.
        assertThat(right & 0xFF).isGreaterThan(left & 0xFF);
    }

    @Test
    void aStepInFrontHidesTheGroundBehindItAndOneBehindHidesNothing() {
        final Relief relief = new Relief(0, 0.6, 0.15, 1);
        final double half = 0.5 * SITES * pixelsPerSite(relief) * Math.sin(0.6);
        final double rise = 0.15 * SITES * pixelsPerSite(relief) * Math.cos(0.6);
        final double low = count(paint(field((_, y) -> y > SITES / 2.0 ? 4 : 0), halves(), relief), 0xFF0000);
        assertThat(low).isCloseTo(half - rise, within(4.0));
        // The lower half of the step is red too.
        final double behind = count(paint(field((_, y) -> y > SITES / 2.0 ? 0 : 4), halves(), relief), 0xFF0000);
        assertThat(behind).isCloseTo(half + rise / 2, within(4.0));
    }

    /** Pixels of the middle column with something of that colour, the front side left out. */
    private static int count(int[] argb, int channel) {
        int count = 0;
        for (int row = 0; row < SIDE; row++) {
            final int color = argb[SIDE / 2 + SIDE * row];
            count += color != 0 && (color & channel) != 0 && (color & ~channel & 0xFFFFFF) == 0 ? 1 : 0;
        }
        return count;
    }

    /** Curtains down from the points of a fine grid, drawn from the back to the front, leave what can be seen of them. */
    @Test
    void whatIsSeenOfHillsIsWhatIsLeftWhenAllIsDrawnFromTheBackToTheFront() {
        final Relief relief = new Relief(0.9, 0.5, 0.3, 1);
        final FieldValues hills = field((x, y) -> 2 + 1.9 * Math.sin(0.3 * x) * Math.cos(0.25 * y));
        final int[] argb = paint(hills, halves(), relief);
        final HeightMap map = new HeightMap();
        map.read(hills);
        final boolean[] blue = new boolean[SIDE * SIDE];
        final double scale = pixelsPerSite(relief);
        final double rise = 0.3 * SITES * scale * Math.cos(0.5);
        final double cos = Math.cos(0.9);
        final double sin = Math.sin(0.9);
        for (double w = 50; w > -50; w -= 0.05) {
            for (int px = 0; px < SIDE; px++) {
                final double u = (px + 0.5 - SIDE / 2.0) / scale;
                final double x = u * cos - w * sin + SITES / 2.0;
                final double y = SITES / 2.0 - u * sin - w * cos;
                if (x >= 0 && x <= SITES && y >= 0 && y <= SITES) {
                    final double value = map.at(x, y);
                    final double top = SIDE / 2.0 + rise / 2 - scale * Math.sin(0.5) * w - value / 4 * rise;
                    for (int row = (int) Math.max(0, Math.ceil(top - 0.5)); row < SIDE; row++) {
                        blue[px + SIDE * row] = value >= 2;
                    }
                }
            }
        }
        int seen = 0;
        int wrong = 0;
        for (int i = 0; i < argb.length; i++) {
            // Sides of the block are darker than any slope.
            final int brightness = Math.max(argb[i] >> 16 & 0xFF, argb[i] & 0xFF);
            if (argb[i] != 0 && brightness != (int) (255 * 0.4)) {
                seen++;
                wrong += (argb[i] & 0xFF) > 0 == blue[i] ? 0 : 1;
            }
        }
        assertThat(seen).isGreaterThan(20_000);
        assertThat(wrong).isLessThan(seen / 50);
    }

    @Test
    void turnsAndTiltsStayWithinWhatCanBeDrawn() {
        final Relief relief = Relief.DEFAULT.turned(100, -10).zoomed(1e9).heightened(1e9);
        assertThat(relief.azimuth()).isBetween(-Math.PI, Math.PI);
        assertThat(relief.tilt()).isEqualTo(Relief.LOWEST);
        assertThat(paint(field((x, y) -> 4 * Math.sin(x * y)), WHITE, relief)).isNotEmpty();
        assertThat(relief.turned(0, 10).tilt()).isEqualTo(Relief.HIGHEST);
    }
}
