package org.checkerwave.electrons.chebyshev;

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

    /** Makes the whole vector zero. */
    void zero(MemorySegment vector) {
        vector.asSlice(0, (height + 2) * rowBytes()).fill((byte) 0);
    }

    /** Makes the border zero. */
    void clear(MemorySegment vector) {
        vector.asSlice(0, rowBytes()).fill((byte) 0);
        vector.asSlice((height + 1) * rowBytes(), rowBytes()).fill((byte) 0);
        for (int y = 0; y < height; y++) {
            vector.asSlice(offset(-1, y), siteBytes).fill((byte) 0);
            vector.asSlice(offset(width, y), siteBytes).fill((byte) 0);
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
