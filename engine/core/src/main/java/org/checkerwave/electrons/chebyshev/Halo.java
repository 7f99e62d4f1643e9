package org.checkerwave.electrons.chebyshev;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;

/**
 * Layout of a vector on a patch with a border of one site all round: a copy of the far side where the patch wraps,
 * zero elsewhere. Rows follow one another; a site takes {@code siteBytes}.
 */
record Halo(int width, int height, long siteBytes) {

    private long rowBytes() {
        return (width + 2) * siteBytes;
    }

    /** Byte offset of the site (x, y), from −1 to width or height. */
    long offset(int x, int y) {
        return (y + 1) * rowBytes() + (x + 1) * siteBytes;
    }

    /** Makes the border zero. */
    void clear(MemorySegment vector) {
        zero(vector, 0, rowBytes());
        zero(vector, (height + 1) * rowBytes(), rowBytes());
        for (int y = 0; y < height; y++) {
            zero(vector, offset(-1, y), siteBytes);
            zero(vector, offset(width, y), siteBytes);
        }
    }

    /** Word by word, for a slice to fill would be an object for each of the small pieces. */
    private static void zero(MemorySegment vector, long from, long bytes) {
        for (long at = from; at < from + bytes; at += Long.BYTES) {
            vector.set(JAVA_LONG_UNALIGNED, at, 0L);
        }
    }

    /** Copies the sides that wrap. */
    void wrap(Patch patch, MemorySegment vector) {
        if (patch.wrapsY()) {
            MemorySegment.copy(vector, offset(-1, height - 1), vector, offset(-1, -1), rowBytes());
            MemorySegment.copy(vector, offset(-1, 0), vector, offset(-1, height), rowBytes());
        }
        if (patch.wrapsX()) {
            for (int y = 0; y < height; y++) {
                MemorySegment.copy(vector, offset(width - 1, y), vector, offset(-1, y), siteBytes);
                MemorySegment.copy(vector, offset(0, y), vector, offset(width, y), siteBytes);
            }
        }
    }
}
