package org.checkerwave.electrons.chebyshev;

import org.checkerwave.lattice.SquareLattice;

/**
 * Cuts the lattice into blocks of 16 neighbouring sites and, round each block, the patch on which their recursion
 * runs: the block and {@code radius} sites on every side, or the whole period where that is no longer. Where a size is
 * no multiple of the block's, the last blocks reach over the edge and their sites there are skipped.
 */
final class Tiling {

    /** Side of the square blocks that windows are cut round. */
    static final int BLOCK = 4;

    private final SquareLattice lattice;
    private final int radius;
    private final int blockWidth;
    private final int blockHeight;
    private final int width;
    private final int height;
    private final int blocksX;
    private final int blocksY;

    private Tiling(SquareLattice lattice, int radius, int blockWidth) {
        this.lattice = lattice;
        this.radius = radius;
        this.blockWidth = blockWidth;
        this.blockHeight = Recursion.SOURCES / blockWidth;
        this.width = Math.min(lattice.width(), blockWidth + 2 * radius);
        this.height = Math.min(lattice.height(), blockHeight + 2 * radius);
        this.blocksX = Math.ceilDiv(lattice.width(), blockWidth);
        this.blocksY = Math.ceilDiv(lattice.height(), blockHeight);
    }

    /** Windows round blocks of 4×4 sites, the shape with the smallest windows. */
    static Tiling windows(SquareLattice lattice, int radius) {
        return new Tiling(lattice, radius, BLOCK);
    }

    /** The whole lattice as every patch, and the shape of blocks that needs the fewest. */
    static Tiling wholeLattice(SquareLattice lattice) {
        Tiling best = windows(lattice, wholeLatticeRadius(lattice));
        for (int blockWidth = 1; blockWidth <= Recursion.SOURCES; blockWidth *= 2) {
            final Tiling other = new Tiling(lattice, wholeLatticeRadius(lattice), blockWidth);
            best = other.blocks() < best.blocks() ? other : best;
        }
        return best;
    }

    /** A radius with which every patch is the whole lattice. */
    static int wholeLatticeRadius(SquareLattice lattice) {
        return Math.ceilDiv(Math.max(lattice.width(), lattice.height()), 2);
    }

    int radius() {
        return radius;
    }

    int blocks() {
        return blocksX * blocksY;
    }

    int patchSites() {
        return width * height;
    }

    int paddedPatchSites() {
        return (width + 2) * (height + 2);
    }

    private boolean wrapsX() {
        return width == lattice.width();
    }

    private boolean wrapsY() {
        return height == lattice.height();
    }

    private int originX(int block) {
        return wrapsX() ? 0 : Math.floorMod(block % blocksX * blockWidth - radius, lattice.width());
    }

    private int originY(int block) {
        return wrapsY() ? 0 : Math.floorMod(block / blocksX * blockHeight - radius, lattice.height());
    }

    /** Copies the block's patch out of the potential and writes the patch indices of its 16 sites to {@code sources}. */
    void cut(int block, double[] potential, Patch patch, int[] sources) {
        patch.shape(width, height, wrapsX(), wrapsY());
        final int left = originX(block);
        final int first = Math.min(width, lattice.width() - left);
        int y = originY(block);
        for (int row = 0; row < height; row++) {
            final int from = y * lattice.width();
            System.arraycopy(potential, from + left, patch.potential(), row * width, first);
            System.arraycopy(potential, from, patch.potential(), row * width + first, width - first);
            y = y + 1 == lattice.height() ? 0 : y + 1;
        }
        final int startX = wrapsX() ? block % blocksX * blockWidth : radius;
        final int startY = wrapsY() ? block / blocksX * blockHeight : radius;
        for (int s = 0; s < Recursion.SOURCES; s++) {
            sources[s] = (startX + s % blockWidth) % width + width * ((startY + s / blockWidth) % height);
        }
    }

    /** The largest value that the block's patch holds of a lattice field. */
    double largest(int block, double[] field) {
        final int left = originX(block);
        int y = originY(block);
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < height; row++) {
            final int from = y * lattice.width();
            for (int column = 0, x = left; column < width; column++) {
                largest = Math.max(largest, field[from + x]);
                x = x + 1 == lattice.width() ? 0 : x + 1;
            }
            y = y + 1 == lattice.height() ? 0 : y + 1;
        }
        return largest;
    }

    /** The largest |value| that the block's patch holds of a lattice field. */
    double largestMagnitude(int block, double[] field) {
        double largest = 0;
        for (int row = 0; row < height; row++) {
            final int y = (originY(block) + row) % lattice.height();
            for (int column = 0; column < width; column++) {
                final int x = (originX(block) + column) % lattice.width();
                largest = Math.max(largest, Math.abs(field[x + lattice.width() * y]));
            }
        }
        return largest;
    }

    /** Lattice index of the block's site s in 0 … 15, or −1 where the block reaches over the edge. */
    int site(int block, int s) {
        final int x = block % blocksX * blockWidth + s % blockWidth;
        final int y = block / blocksX * blockHeight + s / blockWidth;
        return x < lattice.width() && y < lattice.height() ? x + lattice.width() * y : -1;
    }
}
