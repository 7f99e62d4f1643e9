package org.checkerwave.network;

/**
 * A rectangle of sites with a border on every side, stored as one flat row-major plane of floats.
 *
 * <p>A displacement (dx, dy) is the constant step {@code dx + stride·dy} in a plane, so that a kernel runs over flat
 * ranges and need not know of rows: what it computes in the border on the way is overwritten or never read.
 *
 * @param border sites on each side of the {@code width × height} inside; for {@link #wrap} no more than either of them
 */
public record Grid(int width, int height, int border) {

    /** Floats that a kernel may run past the last site of a plane. */
    static final int OVERRUN = 64;

    public int stride() {
        return width + 2 * border;
    }

    public int rows() {
        return height + 2 * border;
    }

    /** Floats from one plane to the next. */
    public int plane() {
        return stride() * rows() + OVERRUN;
    }

    /** Flat index of (x, y), where the inside starts at (0, 0). */
    public int index(int x, int y) {
        return x + border + stride() * (y + border);
    }

    /** First flat index of the inside widened by {@code margin} sites. */
    int start(int margin) {
        return index(-margin, -margin);
    }

    /** One past the last flat index of the inside widened by {@code margin} sites. */
    int end(int margin) {
        return index(width + margin - 1, height + margin - 1) + 1;
    }

    /** Fills the border of a plane from the inside, periodically. */
    void wrap(float[] planes, int offset) {
        for (int y = 0; y < height; y++) {
            final int row = offset + index(0, y);
            System.arraycopy(planes, row + width - border, planes, row - border, border);
            System.arraycopy(planes, row, planes, row + width, border);
        }
        for (int y = 1; y <= border; y++) {
            final int above = offset + index(-border, -y);
            final int below = offset + index(-border, height + y - 1);
            System.arraycopy(planes, offset + index(-border, height - y), planes, above, stride());
            System.arraycopy(planes, offset + index(-border, y - 1), planes, below, stride());
        }
    }

    /** The transpose of {@link #wrap}: adds what has gathered in the border to the inside and clears the border. */
    void fold(float[] planes, int offset) {
        for (int y = 1; y <= border; y++) {
            addRow(planes, offset + index(-border, -y), offset + index(-border, height - y));
            addRow(planes, offset + index(-border, height + y - 1), offset + index(-border, y - 1));
        }
        for (int y = 0; y < height; y++) {
            final int row = offset + index(0, y);
            for (int x = 0; x < border; x++) {
                planes[row + width - border + x] += planes[row - border + x];
                planes[row + x] += planes[row + width + x];
                planes[row - border + x] = 0;
                planes[row + width + x] = 0;
            }
        }
    }

    private void addRow(float[] planes, int from, int to) {
        for (int x = 0; x < stride(); x++) {
            planes[to + x] += planes[from + x];
            planes[from + x] = 0;
        }
    }
}
