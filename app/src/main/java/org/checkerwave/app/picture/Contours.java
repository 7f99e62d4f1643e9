package org.checkerwave.app.picture;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * The sign of φ at every pixel of a magnified picture, φ taken bilinearly between the middles of the sites and across the
 * periods. Not thread-safe.
 */
final class Contours {

    private int[] column = new int[0];
    private double[] share = new double[0];
    private double[] row = new double[0];

    /**
     * @param order φ
     * @param outside what pixels beside the lattice receive
     * @param signs receives 1 where φ ≥ 0, 0 where φ < 0
     */
    void paint(FieldValues order, Viewport view, int outside, int width, int height, int[] signs) {
        final SquareLattice lattice = order.lattice();
        prepare(lattice, view, width);
        for (int py = 0; py < height; py++) {
            final int start = py * width;
            if (view.row(lattice, py + 0.5, height) < 0) {
                Arrays.fill(signs, start, start + width, outside);
                continue;
            }
            interpolateRow(order, view.latticeY(py + 0.5, height) - 0.5);
            for (int px = 0; px < width; px++) {
                final int x = column[px];
                final int right = x + 1 == lattice.width() ? 0 : x + 1;
                signs[start + px] = x < 0 ? outside : row[x] + share[px] * (row[right] - row[x]) >= 0 ? 1 : 0;
            }
        }
    }

    private void prepare(SquareLattice lattice, Viewport view, int width) {
        if (column.length < width) {
            column = new int[width];
            share = new double[width];
        }
        if (row.length != lattice.width()) {
            row = new double[lattice.width()];
        }
        for (int px = 0; px < width; px++) {
            final double x = view.latticeX(px + 0.5, width) - 0.5;
            final double left = Math.floor(x);
            column[px] = view.column(lattice, px + 0.5, width) < 0 ? -1 : Math.floorMod((int) left, lattice.width());
            share[px] = x - left;
        }
    }

    private void interpolateRow(FieldValues order, double y) {
        final SquareLattice lattice = order.lattice();
        final int above = lattice.site(0, (int) Math.floor(y));
        final int below = lattice.site(0, (int) Math.floor(y) + 1);
        final double part = y - Math.floor(y);
        for (int x = 0; x < row.length; x++) {
            row[x] = (1 - part) * order.at(above + x) + part * order.at(below + x);
        }
    }
}
