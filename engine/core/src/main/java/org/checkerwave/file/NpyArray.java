package org.checkerwave.file;

import java.util.Arrays;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;

/**
 * A float64 array with its shape, last index fastest.
 *
 * @param shape sizes of the axes; a lattice field is (Ly, Lx), indexed [y][x]
 */
public record NpyArray(int[] shape, double[] data) {

    public NpyArray {
        long size = 1;
        for (final int axis : shape) {
            size *= axis;
        }
        if (size != data.length) {
            throw new IllegalArgumentException("shape " + Arrays.toString(shape) + " for " + data.length + " values");
        }
    }

    /** A field of the lattice as an array of shape (Ly, Lx). */
    public static NpyArray field(SquareLattice lattice, double[] field) {
        lattice.requireField(field, "to write");
        return new NpyArray(new int[] {lattice.height(), lattice.width()}, field);
    }

    /** The lattice whose field this is; refuses other shapes and values that are not finite. */
    public SquareLattice lattice(String name) {
        if (shape.length != 2) {
            throw new InvalidInput("The array " + name + " has " + shape.length
                    + " axes; it must have two, (Ly, Lx), indexed [y][x].");
        }
        final SquareLattice lattice = new SquareLattice(shape[1], shape[0]);
        for (int i = 0; i < data.length; i++) {
            if (!Double.isFinite(data[i])) {
                throw new InvalidInput("The array " + name + " holds " + data[i] + " at [y][x] = [" + i / shape[1] + "]["
                        + i % shape[1] + "]; all values must be finite.");
            }
        }
        return lattice;
    }
}
