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

    /** All sites, those of the border among them. */
    int sites() {
        return (width + 2) * (height + 2);
    }

    /** Index of the site (x, y), from −1 to width or height. */
    int site(int x, int y) {
        return (y + 1) * (width + 2) + x + 1;
    }

    private long offset(int x, int y) {
        return site(x, y) * siteBytes;
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
