package org.checkerwave.app.picture;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

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
    private final DomainPainter domains = new DomainPainter();
    private int[] siteOfColumn = new int[0];
    private double[] averages = new double[0];

    /**
     * Paints width × height pixels.
     *
     * @param values a missing field leaves the background only
     * @param background colour outside the lattice, 0xAARRGGBB
     * @param argb overwritten, at least width · height values, row by row from the top
     */
    public void paint(FieldValues values, ColorMap colors, ValueRange range, Viewport view, int background,
            int width, int height, int[] argb) {
        if (values.missing()) {
            Arrays.fill(argb, 0, width * height, background);
        } else if (values.kind() == FieldKind.DOMAINS) {
            domains.paint(values, view, background, width, height, argb);
        } else if (view.minified()) {
            paintAverages(values, colors, range, view, background, width, height, argb);
        } else {
            paintSites(values, colors, range, view, background, width, height, argb);
        }
    }

    private void paintSites(FieldValues values, ColorMap colors, ValueRange range, Viewport view, int background, int width,
            int height, int[] argb) {
        final SquareLattice lattice = values.lattice();
        final double[] source = values.source();
        final boolean phi = values.kind() == FieldKind.PHI;
        final double center = values.kind().sourceCenter();
        final double scale = ColorMap.SIZE / range.span();
        findColumns(lattice, view, width);
        int drawn = -1;
        for (int py = 0; py < height; py++) {
            final int start = py * width;
            final int y = view.row(lattice, py + 0.5, height);
            if (y < 0) {
                Arrays.fill(argb, start, start + width, background);
            } else if (y == drawn) {
                System.arraycopy(argb, start - width, argb, start, width);
            } else {
                for (int px = 0; px < width; px++) {
                    final int x = siteOfColumn[px];
                    if (x < 0) {
                        argb[start + px] = background;
                    } else {
                        final double raw = source[x + lattice.width() * y];
                        final double sign = 1 - 2 * ((x + y) & 1);
                        final double value = phi ? sign * (raw - center) : raw;
                        argb[start + px] = colors.color((value - range.minimum()) * scale);
                    }
                }
            }
            drawn = y;
        }
    }

    private void findColumns(SquareLattice lattice, Viewport view, int width) {
        if (siteOfColumn.length < width) {
            siteOfColumn = new int[width];
        }
        for (int px = 0; px < width; px++) {
            siteOfColumn[px] = view.column(lattice, px + 0.5, width);
        }
    }

    private void paintAverages(FieldValues values, ColorMap colors, ValueRange range, Viewport view, int background, int width,
            int height, int[] argb) {
        final FieldKind field = values.kind();
        if (averages.length < width) {
            averages = new double[width];
        }
        final double scale = ColorMap.SIZE / range.span();
        final double offset = field.center() - range.minimum();
        minified.prepare(values.lattice(), view, width);
        for (int py = 0; py < height; py++) {
            final double top = view.latticeY(py, height);
            minified.average(values.source(), field.sourceCenter(), field.staggered(), top, view.latticeY(py + 1.0, height),
                    averages);
            final int start = py * width;
            for (int px = 0; px < width; px++) {
                final double value = averages[px];
                argb[start + px] = Double.isNaN(value) ? background : colors.color((value + offset) * scale);
            }
        }
    }
}
