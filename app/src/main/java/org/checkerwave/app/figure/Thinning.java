package org.checkerwave.app.figure;

import java.util.Arrays;

/**
 * Leaves out points that a drawing cannot resolve: of all points in a narrow strip, the first, lowest, highest and last
 * stay, so that the drawn line looks the same.
 */
final class Thinning {

    /** Strips over the length of the x axis. */
    private static final int STRIPS = 600;

    private Thinning() {
    }

    /** The points to draw of a line, {x, y}. */
    static double[][] points(Figure figure, double[] x, double[] y) {
        final double[][] shown = shown(figure, x, y);
        final int all = shown[0].length;
        final int count = all > 4 * STRIPS ? thin(figure.x(), shown[0], shown[1], all) : all;
        return new double[][] {Arrays.copyOf(shown[0], count), Arrays.copyOf(shown[1], count)};
    }

    /** All points that have a place on the axes, {x, y}. */
    static double[][] shown(Figure figure, double[] x, double[] y) {
        final double[] keptX = new double[x.length];
        final double[] keptY = new double[x.length];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (figure.x().shows(x[i]) && figure.y().shows(y[i])) {
                keptX[count] = x[i];
                keptY[count++] = y[i];
            }
        }
        return new double[][] {Arrays.copyOf(keptX, count), Arrays.copyOf(keptY, count)};
    }

    /** Moves the points that stay to the front; returns their number. */
    private static int thin(Axis axis, double[] x, double[] y, int count) {
        final double start = axis.position(x[0]);
        final double perStrip = STRIPS / (axis.position(x[count - 1]) - start);
        int kept = 0;
        int from = 0;
        while (from < count) {
            final long strip = strip(axis, x[from], start, perStrip);
            int to = from;
            int lowest = from;
            int highest = from;
            while (to < count && strip(axis, x[to], start, perStrip) == strip) {
                lowest = y[to] < y[lowest] ? to : lowest;
                highest = y[to] > y[highest] ? to : highest;
                to++;
            }
            final int[] stay = {from, Math.min(lowest, highest), Math.max(lowest, highest), to - 1};
            int before = -1;
            for (final int i : stay) {
                if (i != before) {
                    x[kept] = x[i];
                    y[kept++] = y[i];
                }
                before = i;
            }
            from = to;
        }
        return kept;
    }

    private static long strip(Axis axis, double x, double start, double perStrip) {
        return (long) ((axis.position(x) - start) * perStrip);
    }
}
