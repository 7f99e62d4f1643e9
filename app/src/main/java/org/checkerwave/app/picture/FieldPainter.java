package org.checkerwave.app.picture;

import java.util.Arrays;
import org.checkerwave.simulation.Frame;

/**
 * Draws a field into pixels. Magnified, every site is a block of one colour. Minified ({@link Viewport#minified()}),
 * a pixel shows the average of the <em>staggered</em> field over its area: order at (π, π) alternates from site to site,
 * and its raw values, sampled or averaged, would make domains that do not exist. What is averaged is
 * (−1)^(x+y) (f − c), shown about the field's centre; φ is already staggered and is averaged as it is, as are fields in which
 * order shows no alternating sign.
 *
 * <p>Buffers are kept between calls and grow with the picture and the lattice only. Not thread-safe.
 */
public final class FieldPainter {

    private final MinifiedRows minified = new MinifiedRows();
    private int[] siteOfColumn = new int[0];
    private double[] averages = new double[0];
    private double[] computed = new double[0];

    /**
     * Paints width × height pixels.
     *
     * @param background colour outside the lattice, 0xAARRGGBB
     * @param argb overwritten, at least width · height values, row by row from the top
     */
    public void paint(Frame frame, FieldKind field, ColorMap colors, ValueRange range, Viewport view, int background,
            int width, int height, int[] argb) {
        final double[] source = field.source(frame, computed);
        if (!field.stored()) {
            computed = source;
        }
        if (view.minified()) {
            paintAverages(frame, source, field, colors, range, view, background, width, height, argb);
        } else {
            paintSites(frame, source, field, colors, range, view, background, width, height, argb);
        }
    }

    private void paintSites(Frame frame, double[] source, FieldKind field, ColorMap colors, ValueRange range,
            Viewport view, int background, int width, int height, int[] argb) {
        final int columns = frame.lattice().width();
        final int rows = frame.lattice().height();
        final boolean phi = field == FieldKind.PHI;
        final double scale = ColorMap.SIZE / range.span();
        findColumns(view, width, columns);
        int drawn = Integer.MIN_VALUE;
        for (int py = 0; py < height; py++) {
            final int start = py * width;
            final int y = (int) Math.floor(view.latticeY(py + 0.5, height));
            if (y < 0 || y >= rows) {
                Arrays.fill(argb, start, start + width, background);
            } else if (y == drawn) {
                System.arraycopy(argb, start - width, argb, start, width);
            } else {
                for (int px = 0; px < width; px++) {
                    final int x = siteOfColumn[px];
                    if (x < 0) {
                        argb[start + px] = background;
                    } else {
                        final double raw = source[x + columns * y];
                        final double sign = 1 - 2 * ((x + y) & 1);
                        final double value = phi ? sign * (raw - field.sourceCenter()) : raw;
                        argb[start + px] = colors.color((value - range.minimum()) * scale);
                    }
                }
            }
            drawn = y;
        }
    }

    private void findColumns(Viewport view, int width, int columns) {
        if (siteOfColumn.length < width) {
            siteOfColumn = new int[width];
        }
        for (int px = 0; px < width; px++) {
            final double x = Math.floor(view.latticeX(px + 0.5, width));
            siteOfColumn[px] = x >= 0 && x < columns ? (int) x : -1;
        }
    }

    private void paintAverages(Frame frame, double[] source, FieldKind field, ColorMap colors, ValueRange range,
            Viewport view, int background, int width, int height, int[] argb) {
        if (averages.length < width) {
            averages = new double[width];
        }
        final double scale = ColorMap.SIZE / range.span();
        final double offset = field.center() - range.minimum();
        minified.prepare(frame.lattice(), view, width);
        for (int py = 0; py < height; py++) {
            final double top = view.latticeY(py, height);
            minified.average(source, field.sourceCenter(), field.staggered(), top, view.latticeY(py + 1.0, height),
                    averages);
            final int start = py * width;
            for (int px = 0; px < width; px++) {
                final double value = averages[px];
                argb[start + px] = Double.isNaN(value) ? background : colors.color((value + offset) * scale);
            }
        }
    }
}
