package org.checkerwave.app.picture;

import org.checkerwave.InvalidInput;

/**
 * A colour map.
 *
 * @param name as in files and on the command line
 * @param title as shown to the user
 * @param diverging true if its middle stands for a neutral value, with a colour of its own on each side
 * @param argb {@value #SIZE} opaque colours 0xFFRRGGBB, lowest value first; not to be changed
 */
public record ColorMap(String name, String title, boolean diverging, int[] argb) {

    public static final int SIZE = 256;

    public ColorMap {
        if (argb.length != SIZE) {
            throw new InvalidInput("The colour map " + name + " has " + argb.length + " colours; it needs " + SIZE + ".");
        }
    }

    /** Colour of a value; values outside the range take the colour of the nearer end. */
    public int color(double value, ValueRange range) {
        return color((value - range.minimum()) * (SIZE / range.span()));
    }

    /** Colour at a position on the map's own scale from 0 to {@value #SIZE}. */
    int color(double position) {
        return argb[Math.clamp((int) position, 0, SIZE - 1)];
    }

    @Override
    public String toString() {
        return title;
    }
}
