package org.checkerwave.electrons.chebyshev;

/**
 * A rectangle of sites with its potential, on which a recursion runs. A side that wraps closes on itself, as the whole
 * lattice does; at the other sides the patch ends.
 *
 * <p>Index order {@code x + width · y}; the height is even, for the kernels work on pairs of rows.
 */
final class Patch {

    private final double[] potential;
    private int width;
    private int height;
    private boolean wrapsX;
    private boolean wrapsY;

    Patch(int maxSites) {
        this.potential = new double[maxSites];
    }

    void shape(int width, int height, boolean wrapsX, boolean wrapsY) {
        if (height % 2 != 0 || width * height > potential.length) {
            throw new IllegalArgumentException("patch of " + width + "×" + height);
        }
        this.width = width;
        this.height = height;
        this.wrapsX = wrapsX;
        this.wrapsY = wrapsY;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean wrapsX() {
        return wrapsX;
    }

    boolean wrapsY() {
        return wrapsY;
    }

    int x(int site) {
        return site % width;
    }

    int y(int site) {
        return site / width;
    }

    /** Not so beyond a side where the patch ends. */
    boolean contains(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height;
    }

    /** The column left of x: −1, on the border, where the patch ends. */
    int columnBefore(int x) {
        return wrapsX && x == 0 ? width - 1 : x - 1;
    }

    int columnAfter(int x) {
        return wrapsX && x == width - 1 ? 0 : x + 1;
    }

    int rowBefore(int y) {
        return wrapsY && y == 0 ? height - 1 : y - 1;
    }

    int rowAfter(int y) {
        return wrapsY && y == height - 1 ? 0 : y + 1;
    }

    int sites() {
        return width * height;
    }

    /** v in units of t; the caller fills it. */
    double[] potential() {
        return potential;
    }
}
