package org.checkerwave.lattice;

import org.checkerwave.InvalidInput;

/**
 * A periodic square lattice of {@code width × height} sites, lattice constant 1.
 *
 * <p>Site index: {@code i = x + width · y}; every field is an array of {@link #sites()} values in this order.
 * Both sizes are even, so that the checkerboard order at (π, π) fits the period, and between
 * {@value #MIN_SIZE} and {@value #MAX_SIZE}.
 */
public record SquareLattice(int width, int height) {

    public static final int MIN_SIZE = 4;
    public static final int MAX_SIZE = 4096;

    public SquareLattice {
        check(width, "width");
        check(height, "height");
    }

    public static SquareLattice square(int size) {
        return new SquareLattice(size, size);
    }

    private static void check(int size, String side) {
        if (size < MIN_SIZE || size > MAX_SIZE) {
            throw new InvalidInput("The lattice " + side + " is " + size + "; choose an even size from "
                    + MIN_SIZE + " to " + MAX_SIZE + ".");
        }
        if (size % 2 != 0) {
            throw new InvalidInput("The lattice " + side + " is " + size
                    + ", and an odd periodic size frustrates the checkerboard order; choose an even size such as "
                    + (size + 1) + ".");
        }
    }

    public int sites() {
        return width * height;
    }

    /** Index of the site at (x, y), both taken modulo the period. */
    public int site(int x, int y) {
        return Math.floorMod(x, width) + width * Math.floorMod(y, height);
    }

    /** The sign (−1)^(x+y) that turns checkerboard order into a uniform field. */
    public static int stagger(int x, int y) {
        return 1 - 2 * ((x + y) & 1);
    }

    /** Refuses an array that is not a field on this lattice. */
    public void requireField(double[] field, String name) {
        if (field.length != sites()) {
            throw new InvalidInput("The field " + name + " has " + field.length + " values; a " + this + " lattice needs "
                    + sites() + ".");
        }
    }

    @Override
    public String toString() {
        return width + "×" + height;
    }
}
