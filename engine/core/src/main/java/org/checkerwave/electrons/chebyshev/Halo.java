package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;

/**
 * The border of one site round a patch's vectors: a copy of the far side where the patch wraps, zero elsewhere.
 * A vector has {@code lanes} numbers a site and {@code (width + 2)(height + 2)} sites; arrays are of floats or doubles.
 */
final class Halo {

    private Halo() {
    }

    /** Makes the border zero. */
    static void clear(Patch patch, Object vector, int lanes) {
        final int row = (patch.width() + 2) * lanes;
        final int last = patch.height() * row;
        zero(vector, 0, row);
        zero(vector, last + row, row);
        for (int start = row; start <= last; start += row) {
            zero(vector, start, lanes);
            zero(vector, start + row - lanes, lanes);
        }
    }

    /** Copies the sides that wrap. */
    static void wrap(Patch patch, Object vector, int lanes) {
        final int row = (patch.width() + 2) * lanes;
        final int last = patch.height() * row;
        if (patch.wrapsY()) {
            System.arraycopy(vector, last, vector, 0, row);
            System.arraycopy(vector, row, vector, last + row, row);
        }
        if (patch.wrapsX()) {
            for (int start = row; start <= last; start += row) {
                System.arraycopy(vector, start + row - 2 * lanes, vector, start, lanes);
                System.arraycopy(vector, start + lanes, vector, start + row - lanes, lanes);
            }
        }
    }

    private static void zero(Object vector, int from, int count) {
        switch (vector) {
            case float[] floats -> Arrays.fill(floats, from, from + count, 0f);
            case double[] doubles -> Arrays.fill(doubles, from, from + count, 0d);
            default -> throw new IllegalArgumentException(vector.getClass().getName());
        }
    }
}
