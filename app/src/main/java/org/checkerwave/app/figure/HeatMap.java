package org.checkerwave.app.figure;

import java.awt.image.BufferedImage;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.ValueRange;

/**
 * Values on a grid of equal cells, drawn in colours under the curves of a {@link Figure}, whose axes then end where the
 * grid does.
 *
 * @param label quantity with its unit, for the scale of colours
 * @param symbol the quantity in a few letters
 * @param range values at the ends of the colours
 * @param columns number of cells along x
 * @param values index column + columns·row, the row of the lowest y first; cells that are not finite stay empty
 * @param x1 left edge of the grid
 * @param x2 its right edge
 * @param y1 its lower edge
 * @param y2 its upper edge
 */
public record HeatMap(String label, String symbol, ColorMap colors, ValueRange range, int columns, double[] values,
        double x1, double x2, double y1, double y2) {

    public HeatMap {
        if (columns < 1 || values.length == 0 || values.length % columns != 0) {
            throw new InvalidInput("A heat map of " + values.length + " values has no rows of " + columns
                    + " cells; give whole rows.");
        }
    }

    public int rows() {
        return values.length / columns;
    }

    /** The middle of a column. */
    public double x(int column) {
        return x1 + (column + 0.5) * (x2 - x1) / columns;
    }

    /** The middle of a row. */
    public double y(int row) {
        return y1 + (row + 0.5) * (y2 - y1) / rows();
    }

    /** The index of the cell that a point lies in, or that is nearest to it. */
    public int cellAt(double x, double y) {
        final int column = Math.clamp((long) Math.floor(columns * (x - x1) / (x2 - x1)), 0, columns - 1);
        final int row = Math.clamp((long) Math.floor(rows() * (y - y1) / (y2 - y1)), 0, rows() - 1);
        return column + columns * row;
    }

    /** The highest y on top. @param pixels along each side of a cell */
    BufferedImage image(int pixels) {
        final BufferedImage image = new BufferedImage(pixels * columns, pixels * rows(), BufferedImage.TYPE_INT_ARGB);
        final int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            final int first = columns * (rows() - 1 - y / pixels);
            for (int x = 0; x < row.length; x++) {
                final double value = values[first + x / pixels];
                row[x] = Double.isFinite(value) ? colors.color(value, range) : 0;
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }
}
