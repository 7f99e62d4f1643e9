package org.checkerwave.app.picture;

import java.util.Arrays;

/**
 * Draws a field as a relief, seen from afar: parallel lines of sight, so that each column of pixels looks along one line of the
 * ground. That line is followed from the front to the back, and only what rises above all before it is drawn, which leaves the
 * hidden surfaces out. Lit from the upper left; the sides of the block go down to the lower end of the range. Work in proportion
 * to the pixels, whatever the lattice. Not thread-safe.
 */
public final class ReliefPainter {

    /** Light that reaches a slope that faces away from the lamp. */
    private static final double AMBIENT = 0.45;
    private static final double SIDE = 0.4;
    /** Towards the lamp, as seen on the screen: to the right, away from the eye, up. */
    private static final double[] LAMP = {-0.5, 0.35, 0.79};
    /** Room round the lattice, of the shorter side of the picture. */
    private static final double MARGIN = 0.94;

    private final HeightMap map = new HeightMap();

    /**
     * Paints width × height pixels.
     *
     * @param values a missing field leaves the background only
     * @param argb overwritten, at least width · height values, row by row from the top
     */
    public void paint(FieldValues values, ColorMap of, ValueRange ends, Relief from, int background, int width, int height,
            int[] argb) {
        Arrays.fill(argb, 0, width * height, background);
        if (values.missing()) {
            return;
        }
        map.read(values);
        new Painting(of, ends, from, width, height, argb).paint();
    }

    private static int scaled(int argb, double light) {
        final int red = Math.min(255, (int) ((argb >> 16 & 0xFF) * light));
        final int green = Math.min(255, (int) ((argb >> 8 & 0xFF) * light));
        final int blue = Math.min(255, (int) ((argb & 0xFF) * light));
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    /** One picture. */
    private final class Painting {

        private final ColorMap colors;
        private final ValueRange range;
        private final Relief relief;
        private final int width;
        private final int height;
        private final int[] argb;
        private final double cos;
        private final double sin;
        /** Pixels a point of the map on the ground, and pixels the range of values rises. */
        private final double scale;
        private final double rise;

        Painting(ColorMap colors, ValueRange range, Relief relief, int width, int height, int[] argb) {
            this.colors = colors;
            this.range = range;
            this.relief = relief;
            this.width = width;
            this.height = height;
            this.argb = argb;
            cos = Math.cos(relief.azimuth());
            sin = Math.sin(relief.azimuth());
            scale = relief.zoom() * MARGIN * Math.min(width, height) / Math.hypot(map.width(), map.height());
            rise = relief.height() * Math.max(map.width(), map.height()) * scale * Math.cos(relief.tilt());
        }

        void paint() {
            for (int px = 0; px < width; px++) {
                paintColumn(px, (px + 0.5 - 0.5 * width) / scale);
            }
        }

        /**
         * With u to the right and w away from the eye, a point of the ground is x = u cos a − w sin a, y = −(u sin a + w cos a) from
         * the middle of the lattice, as y grows downwards.
         */
        private void paintColumn(int px, double u) {
            final double halfX = 0.5 * map.width();
            final double halfY = 0.5 * map.height();
            // The part of the line above the lattice: between two sides in x and two in y.
            double near = Double.NEGATIVE_INFINITY;
            double far = Double.POSITIVE_INFINITY;
            if (Math.abs(sin) > 1e-12) {
                near = (u * cos - Math.copySign(halfX, sin)) / sin;
                far = (u * cos + Math.copySign(halfX, sin)) / sin;
            } else if (Math.abs(u) > halfX) {
                return;
            }
            if (Math.abs(cos) > 1e-12) {
                near = Math.max(near, (-u * sin - Math.copySign(halfY, cos)) / cos);
                far = Math.min(far, (-u * sin + Math.copySign(halfY, cos)) / cos);
            } else if (Math.abs(u) > halfY) {
                return;
            }
            if (!(near < far)) {
                return;
            }
            final double depth = scale * Math.sin(relief.tilt());
            final double step = Math.min(1, 1 / depth);
            final double middle = 0.5 * height + 0.5 * rise;
            final int steps = (int) Math.ceil((far - near) / step);
            double before = value(u, near);
            // Rows of pixels from here on downwards are taken.
            double taken = middle - depth * near;
            double lastTop = taken - lift(before);
            taken = paintSide(px, taken, lastTop, before);
            for (int k = 1; k <= steps; k++) {
                final double w = Math.min(near + k * step, far);
                final double here = value(u, w);
                final double top = middle - depth * w - lift(here);
                if (top < taken) {
                    final double light = rowAt(top) < rowAt(taken) ? light(u, w) : 0;
                    for (int row = Math.max(0, rowAt(top)); row < Math.min(height, rowAt(taken)); row++) {
                        // From the point before, which lies lower on the screen, to this one.
                        final double share = Math.clamp((lastTop - row - 0.5) / (lastTop - top), 0, 1);
                        argb[px + width * row] = scaled(colors.color(before + share * (here - before), range), light);
                    }
                    taken = top;
                }
                before = here;
                lastTop = top;
            }
        }

        private double paintSide(int px, double foot, double top, double value) {
            final int color = scaled(colors.color(value, range), SIDE);
            for (int row = Math.max(0, rowAt(top)); row < Math.min(height, rowAt(foot)); row++) {
                argb[px + width * row] = color;
            }
            return Math.min(foot, top);
        }

        /** The first row whose middle is at or below a height on the screen. */
        private static int rowAt(double y) {
            return (int) Math.ceil(y - 0.5);
        }

        private double value(double u, double w) {
            return map.at(u * cos - w * sin + 0.5 * map.width(), -(u * sin + w * cos) + 0.5 * map.height());
        }

        /** How far above the lower end of the range, in pixels. */
        private double lift(double value) {
            return Math.clamp((value - range.minimum()) / range.span(), 0, 1) * rise;
        }

        private double light(double u, double w) {
            final double steep = relief.height() * Math.max(map.width(), map.height()) / range.span();
            final double slopeU = steep * 0.5 * (value(u + 1, w) - value(u - 1, w));
            final double slopeW = steep * 0.5 * (value(u, w + 1) - value(u, w - 1));
            final double facing = (LAMP[2] - LAMP[0] * slopeU - LAMP[1] * slopeW)
                    / Math.sqrt(1 + slopeU * slopeU + slopeW * slopeW);
            return AMBIENT + (1 - AMBIENT) * Math.max(0, facing) / LAMP[2];
        }
    }
}
