package org.checkerwave.app.picture;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * Box averages of a field, staggered or as it is, one row of pixels at a time: the sites under a pixel count with the area
 * that it covers of them. First the rows are summed column by column, then the columns of each pixel.
 */
final class MinifiedRows {

    private int columns;
    private int rows;
    private boolean tiled;
    private int firstColumn;
    private int lastColumn;
    private double[] columnSums = new double[0];
    /** Of every pixel: its first and last column, the latter counted on across the period where there is one, how much of these it covers, and 1/(its width). */
    private int[] first = new int[0];
    private int[] last = new int[0];
    private double[] firstShare = new double[0];
    private double[] lastShare = new double[0];
    private double[] inverseWidth = new double[0];

    /** Finds the columns under each of {@code width} pixels. */
    void prepare(SquareLattice lattice, Viewport view, int width) {
        columns = lattice.width();
        rows = lattice.height();
        resize(width);
        tiled = view.tiled();
        firstColumn = tiled ? 0 : columns;
        lastColumn = tiled ? columns : 0;
        for (int px = 0; px < width; px++) {
            final double from = within(view.latticeX(px, width), columns);
            final double to = within(view.latticeX(px + 1.0, width), columns);
            if (from < to) {
                final double left = Math.floor(from);
                first[px] = Math.floorMod((long) left, columns);
                last[px] = first[px] + (int) (Math.ceil(to) - left) - 1;
                firstShare[px] = Math.min(to, left + 1) - from;
                lastShare[px] = first[px] == last[px] ? 0 : to - Math.ceil(to) + 1;
                inverseWidth[px] = 1 / (to - from);
                firstColumn = Math.min(firstColumn, first[px]);
                lastColumn = Math.max(lastColumn, Math.min(last[px] + 1, columns));
            } else {
                first[px] = 0;
                last[px] = 0;
                // Makes the average of a pixel outside the lattice NaN.
                inverseWidth[px] = Double.NaN;
            }
        }
    }

    private double within(double coordinate, int period) {
        return tiled ? coordinate : Math.clamp(coordinate, 0, period);
    }

    private void resize(int width) {
        if (columnSums.length != columns) {
            columnSums = new double[columns];
        }
        if (first.length != width) {
            first = new int[width];
            last = new int[width];
            firstShare = new double[width];
            lastShare = new double[width];
            inverseWidth = new double[width];
        }
    }

    /**
     * Averages (−1)^(x+y) (f − center), or f − center, over the pixels between two heights.
     *
     * @param field in the index order of the lattice
     * @param staggered whether with the sign that alternates
     * @param top upper edge of the pixels, in lattice constants; may lie outside the lattice, as may {@code bottom}
     * @param out one average a pixel; NaN where a pixel lies outside the lattice
     */
    void average(double[] field, double center, boolean staggered, double top, double bottom, double[] out) {
        final double from = within(top, rows);
        final double to = within(bottom, rows);
        if (!(from < to)) {
            Arrays.fill(out, 0, first.length, Double.NaN);
            return;
        }
        if (firstColumn < lastColumn) {
            Arrays.fill(columnSums, firstColumn, lastColumn, 0);
        }
        for (long y = (long) Math.floor(from); y < to; y++) {
            final double covered = Math.min((double) (y + 1), to) - Math.max((double) y, from);
            addRow(field, columns * Math.floorMod(y, rows), center, staggered && (y & 1) == 1 ? -covered : covered);
        }
        if (staggered) {
            for (int x = firstColumn | 1; x < lastColumn; x += 2) {
                columnSums[x] = -columnSums[x];
            }
        }
        final double inverseHeight = 1 / (to - from);
        for (int px = 0; px < first.length; px++) {
            out[px] = sumOfColumns(px) * inverseWidth[px] * inverseHeight;
        }
    }

    private void addRow(double[] field, int offset, double center, double weight) {
        final double[] sums = columnSums;
        for (int x = firstColumn; x < lastColumn; x++) {
            sums[x] += weight * (field[offset + x] - center);
        }
    }

    private double sumOfColumns(int px) {
        final int end = last[px];
        double sum = columnSums[first[px]] * firstShare[px] + columnSums[end % columns] * lastShare[px];
        for (int x = first[px] + 1; x < end; x++) {
            sum += columnSums[x < columns ? x : x % columns];
        }
        return sum;
    }
}
