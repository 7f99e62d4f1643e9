package org.checkerwave.app.figure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Chooses the points of a curve to draw, by their indices: those that have a place on the axes. Of a line also the
 * {@link #BREAK}s, where points between others have none, and of a long line no more than a drawing can resolve: of all
 * points in a narrow strip, the first, lowest, highest and last stay, so that the drawn line looks the same.
 */
final class Thinning {

    /** In place of an index: no line goes from the point before to the one after. */
    static final int BREAK = -1;

    /** Strips over the length of the x axis. */
    private static final int STRIPS = 600;

    private Thinning() {
    }

    /** All points that have a place on the axes. */
    static int[] shown(Figure figure, double[] x, double[] y) {
        return IntStream.range(0, x.length).filter(i -> figure.x().shows(x[i]) && figure.y().shows(y[i])).toArray();
    }

    /** The same with the breaks of a line. */
    static int[] joined(Figure figure, double[] x, double[] y) {
        final int[] shown = shown(figure, x, y);
        return IntStream.range(0, shown.length).flatMap(k -> k > 0 && shown[k] > shown[k - 1] + 1
                ? IntStream.of(BREAK, shown[k]) : IntStream.of(shown[k])).toArray();
    }

    /** The points to draw of a line, with its breaks. */
    static int[] thinned(Figure figure, double[] x, double[] y) {
        final int[] joined = joined(figure, x, y);
        return joined.length > 4 * STRIPS ? thin(figure.x(), x, y, joined) : joined;
    }

    /** {x, y} of chosen points; a break has the x of the point after it and no y. */
    static double[][] points(int[] chosen, double[] x, double[] y) {
        return new double[][] {
                IntStream.range(0, chosen.length).mapToDouble(k -> x[chosen[k] == BREAK ? chosen[k + 1] : chosen[k]]).toArray(),
                values(chosen, y)};
    }

    /** Of chosen points, NaN for a break. */
    static double[] values(int[] chosen, double[] values) {
        return Arrays.stream(chosen).mapToDouble(i -> i == BREAK ? Double.NaN : values[i]).toArray();
    }

    private static int[] thin(Axis axis, double[] x, double[] y, int[] joined) {
        final double start = axis.position(x[joined[0]]);
        final double perStrip = STRIPS / (axis.position(x[joined[joined.length - 1]]) - start);
        final IntStream.Builder kept = IntStream.builder();
        int from = 0;
        while (from < joined.length) {
            if (joined[from] == BREAK) {
                kept.add(BREAK);
                from++;
                continue;
            }
            final long strip = strip(axis, x[joined[from]], start, perStrip);
            int to = from;
            int lowest = joined[from];
            int highest = joined[from];
            while (to < joined.length && joined[to] != BREAK && strip(axis, x[joined[to]], start, perStrip) == strip) {
                lowest = y[joined[to]] < y[lowest] ? joined[to] : lowest;
                highest = y[joined[to]] > y[highest] ? joined[to] : highest;
                to++;
            }
            IntStream.of(joined[from], Math.min(lowest, highest), Math.max(lowest, highest), joined[to - 1]).distinct()
                    .forEach(kept);
            from = to;
        }
        return kept.build().toArray();
    }

    private static long strip(Axis axis, double x, double start, double perStrip) {
        return (long) ((axis.position(x) - start) * perStrip);
    }
}
