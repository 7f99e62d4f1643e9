package org.checkerwave.app.movie;

import java.util.Arrays;

/** Numbers of colours 0xRRGGBB: a hash table without boxes. Not thread-safe. */
final class ColorIndex {

    private static final int FREE = -1;
    private static final int MIXER = 0x9E3779B1;

    private int[] colors = new int[1024];
    private int[] numbers = new int[1024];
    private int size;

    ColorIndex() {
        clear();
    }

    void clear() {
        Arrays.fill(colors, FREE);
        size = 0;
    }

    /** The number of a colour; −1 if it has none. */
    int get(int color) {
        final int slot = slot(color);
        return colors[slot] == FREE ? -1 : numbers[slot];
    }

    void put(int color, int number) {
        if (2 * size > colors.length) {
            grow();
        }
        final int slot = slot(color);
        size += colors[slot] == FREE ? 1 : 0;
        colors[slot] = color;
        numbers[slot] = number;
    }

    private int slot(int color) {
        final int mask = colors.length - 1;
        int slot = (color * MIXER) >>> 8 & mask;
        while (colors[slot] != FREE && colors[slot] != color) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        final int[] oldColors = colors;
        final int[] oldNumbers = numbers;
        colors = new int[2 * oldColors.length];
        numbers = new int[colors.length];
        clear();
        for (int i = 0; i < oldColors.length; i++) {
            if (oldColors[i] != FREE) {
                put(oldColors[i], oldNumbers[i]);
            }
        }
    }
}
