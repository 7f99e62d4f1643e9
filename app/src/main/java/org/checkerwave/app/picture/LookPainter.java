package org.checkerwave.app.picture;

import java.util.Arrays;

/**
 * Draws a field into pixels, and over it, if wanted, the walls between domains: two pixels wide where the sign of φ differs from
 * that of the next pixel, with φ as a picture of φ with the same view would show it or, for contours, interpolated between the
 * sites. Not thread-safe.
 */
public final class LookPainter {

    private static final ValueRange ORDER = ValueRange.around(0, 0.5);
    private static final int OUTSIDE = 2;
    private static final ColorMap SIGNS = signs();
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int MIDDLE_GREEN = 0x80;

    private final FieldPainter painter = new FieldPainter();
    private final Contours smooth = new Contours();
    private int[] sign = new int[0];

    private static ColorMap signs() {
        final int[] signs = new int[ColorMap.SIZE];
        Arrays.fill(signs, ColorMap.SIZE / 2, ColorMap.SIZE, 1);
        return new ColorMap("signs", "Signs", true, signs);
    }

    /** @see FieldPainter#paint */
    public void paint(FieldValues values, Look look, ValueRange range, Viewport view, int background, int width, int height,
            int[] argb) {
        painter.paint(values, look.colors(), range, view, background, width, height, argb);
        if (values.missing()) {
            return;
        }
        final FieldValues order = new FieldValues(FieldKind.PHI, values.frame(), values.frame().density(), 0);
        if (sign.length < width * height) {
            sign = new int[width * height];
        }
        // Where several sites share a pixel, the two lines are the same.
        final boolean contours = look.overlays().contours();
        if (look.overlays().walls() || (contours && view.minified())) {
            painter.paint(order, SIGNS, ORDER, view, OUTSIDE, width, height, sign);
            drawLines(lineColor(look.colors()), width, height, argb);
        }
        if (contours && !view.minified()) {
            smooth.paint(order, view, OUTSIDE, width, height, sign);
            drawLines(lineColor(look.colors()), width, height, argb);
        }
    }

    private void drawLines(int color, int width, int height, int[] argb) {
        for (int py = 0; py < height; py++) {
            for (int px = 0; px < width; px++) {
                final int here = px + width * py;
                if (px + 1 < width) {
                    drawBetween(here, here + 1, color, argb);
                }
                if (py + 1 < height) {
                    drawBetween(here, here + width, color, argb);
                }
            }
        }
    }

    private void drawBetween(int here, int there, int color, int[] argb) {
        if (sign[here] + sign[there] == 1) {
            argb[here] = color;
            argb[there] = color;
        }
    }

    /** Black or white, whatever the colour of the map's middle is further from: φ is weakest at a wall. */
    private static int lineColor(ColorMap colors) {
        final int green = colors.argb()[ColorMap.SIZE / 2] >> 8 & 0xFF;
        return green > MIDDLE_GREEN ? BLACK : WHITE;
    }
}
