package org.checkerwave.app.picture;

import org.checkerwave.lattice.SquareLattice;

/**
 * A field for a relief: staggered where order alternates, averaged over squares of sites where it has more than
 * {@value #LARGEST} of them along a side. Not thread-safe.
 */
final class HeightMap {

    private static final int LARGEST = 512;

    private final MinifiedRows rows = new MinifiedRows();
    private double[] row = new double[0];
    private double[] values = new double[0];
    private int width;
    private int height;

    /** Points along x and y. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void read(FieldValues field) {
        final SquareLattice lattice = field.lattice();
        final int block = (Math.max(lattice.width(), lattice.height()) + LARGEST - 1) / LARGEST;
        width = lattice.width() / block;
        height = lattice.height() / block;
        if (values.length < width * height) {
            values = new double[width * height];
        }
        if (row.length < width) {
            row = new double[width];
        }
        final FieldKind kind = field.kind();
        final Viewport view = new Viewport(0.5 * width * block, 0.5 * height * block, 1.0 / block);
        rows.prepare(lattice, view, width);
        for (int y = 0; y < height; y++) {
            rows.average(field.source(), kind.sourceCenter(), kind.staggered(), y * (double) block, (y + 1.0) * block, row);
            for (int x = 0; x < width; x++) {
                values[x + width * y] = row[x] + kind.center();
            }
        }
    }

    /** The value at a place in points, bilinear between their middles and level beyond the outermost. */
    double at(double x, double y) {
        final double cx = Math.clamp(x - 0.5, 0, width - 1);
        final double cy = Math.clamp(y - 0.5, 0, height - 1);
        final int left = Math.min((int) cx, width - 2);
        final int above = Math.min((int) cy, height - 2);
        final double sx = cx - left;
        final double sy = cy - above;
        final int i = left + width * above;
        final double top = values[i] + sx * (values[i + 1] - values[i]);
        final double bottom = values[i + width] + sx * (values[i + width + 1] - values[i + width]);
        return top + sy * (bottom - top);
    }
}
