package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookPainterTest {

    private static final int BACKGROUND = 0x00123456;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private final ColorMaps maps = ColorMaps.load();
    private final LookPainter painter = new LookPainter();

    private int[] paint(Frame frame, Look look, Viewport view, int width, int height) {
        final int[] argb = new int[width * height];
        painter.paint(new FieldSource().of(frame, look.field()), look, ValueRange.around(0, 2.5), view, BACKGROUND, width, height, argb);
        return argb;
    }

    /** The wall is at x = 20; the other one, across the period, has its other side outside the picture. */
    @ParameterizedTest
    @CsvSource({"5, 100", "1, 20", "0.5, 10"})
    void theWallIsTwoPixelsWideAndTheRestOfThePictureAsWithoutIt(double pixelsPerSite, int wall) {
        final Frame frame = Frames.twoDomains(SquareLattice.square(40));
        final Viewport view = new Viewport(20, 20, pixelsPerSite);
        final int side = (int) (40 * pixelsPerSite) + 8;
        final ColorMap colors = maps.diverging(false);
        final int[] without = paint(frame, new Look(FieldKind.DISPLACEMENT, colors, false), view, side, side);
        final int[] with = paint(frame, new Look(FieldKind.DISPLACEMENT, colors, true), view, side, side);
        for (int i = 0; i < with.length; i++) {
            final int px = i % side - 4;
            final int py = i / side - 4;
            final boolean line = (px == wall - 1 || px == wall) && py >= 0 && py < side - 8;
            assertThat(with[i]).isEqualTo(line ? BLACK : without[i]);
        }
    }

    @Test
    void theLineStandsOutFromTheMiddleOfTheMap() {
        final Frame frame = Frames.twoDomains(SquareLattice.square(40));
        final Viewport view = new Viewport(20, 20, 1);
        assertThat(paint(frame, new Look(FieldKind.PHI, maps.diverging(true), true), view, 40, 40)[20]).isEqualTo(WHITE);
        assertThat(paint(frame, new Look(FieldKind.PHI, maps.diverging(false), true), view, 40, 40)[20]).isEqualTo(BLACK);
    }

    /** φ falls by 0.1 a site and vanishes 0.3 sites right of the middle of column 4. */
    @Test
    void aContourLiesWhereTheOrderVanishesBetweenTheMiddlesOfTheSites() {
        final Frame frame = Frames.of(SquareLattice.square(12),
                i -> 0.5 + SquareLattice.stagger(i % 12, i / 12) * 0.1 * (4.3 - i % 12), _ -> 0);
        final ColorMap colors = maps.diverging(false);
        final Look look = new Look(FieldKind.DISPLACEMENT, colors, new Overlays(false, true, false));
        final int[] argb = paint(frame, look, new Viewport(6, 6, 20), 240, 240);
        for (int py = 0; py < 240; py++) {
            for (int px = 12; px < 220; px++) {
                // x = 4.5 + 0.3 in lattice constants.
                assertThat(argb[px + 240 * py] == BLACK).as("pixel %d", px).isEqualTo(px == 95 || px == 96);
            }
        }
    }
}
