package org.checkerwave.app.picture;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * Box averages of a staggered field, one row of pixels at a time: the sites under a pixel count with the area that it
 * covers of them. First the rows are summed column by column, then the columns of each pixel.
 */
final class MinifiedRows {

    private int columns;
    private int rows;
    private int firstColumn;
    private int lastColumn;
    private double[] left = new double[0];
    private double[] right = new double[0];
    private double[] columnSums = new double[0];

    /** Finds the columns under each of {@code width} pixels. */
    void prepare(SquareLattice lattice, Viewport view, int width) {
        columns = lattice.width();
        rows = lattice.height();
        if (left.length != width) {
            left = new double[width];
            right = new double[width];
        }
        if (columnSums.length != columns) {
            columnSums = new double[columns];
        }
        for (int px = 0; px < width; px++) {
            left[px] = Math.clamp(view.latticeX(px, width), 0, columns);
            right[px] = Math.clamp(view.latticeX(px + 1.0, width), 0, columns);
        }
        firstColumn = width == 0 ? 0 : (int) left[0];
        lastColumn = width == 0 ? 0 : (int) Math.ceil(right[width - 1]);
    }

    /**
     * Averages (−1)^(x+y) (f − center) over the pixels between two heights.
     *
     * @param field in the index order of the lattice
     * @param top upper edge of the pixels, in lattice constants; may lie outside the lattice, as may {@code bottom}
     * @param out one average a pixel; NaN where a pixel lies outside the lattice
     */
    void average(double[] field, double center, double top, double bottom, double[] out) {
        final double from = Math.clamp(top, 0, rows);
        final double to = Math.clamp(bottom, 0, rows);
        if (!(from < to)) {
            Arrays.fill(out, 0, left.length, Double.NaN);
            return;
        }
        Arrays.fill(columnSums, firstColumn, lastColumn, 0);
        for (int y = (int) from; y < to; y++) {
            final double covered = Math.min(y + 1, to) - Math.max(y, from);
            addRow(field, columns * y, center, (y & 1) == 0 ? covered : -covered);
        }
        for (int x = firstColumn | 1; x < lastColumn; x += 2) {
            columnSums[x] = -columnSums[x];
        }
        for (int px = 0; px < left.length; px++) {
            out[px] = columnAverage(left[px], right[px], to - from);
        }
    }

    private void addRow(double[] field, int offset, double center, double weight) {
        final double[] sums = columnSums;
        for (int x = firstColumn; x < lastColumn; x++) {
            sums[x] += weight * (field[offset + x] - center);
        }
    }

    private double columnAverage(double from, double to, double height) {
        if (!(from < to)) {
            return Double.NaN;
        }
        final int first = (int) from;
        final int last = (int) Math.ceil(to) - 1;
        if (first == last) {
            return columnSums[first] / height;
        }
        double sum = columnSums[first] * (first + 1 - from) + columnSums[last] * (to - last);
        for (int x = first + 1; x < last; x++) {
            sum += columnSums[x];
        }
        return sum / ((to - from) * height);
    }
}
