package org.checkerwave.app.movie.h264;

import java.util.Arrays;

/** Bits of one NAL unit, the most significant first. */
final class BitWriter {

    private static final int WORD = 32;

    private byte[] bytes = new byte[1 << 12];
    private int size;
    /** The lowest {@link #pending} bits are not in the bytes yet; fewer than 32. */
    private long held;
    private int pending;

    void clear() {
        size = 0;
        held = 0;
        pending = 0;
    }

    /** Room for so many bits more; {@link #put} does not look. */
    void reserve(int bits) {
        final int needed = size + bits / Byte.SIZE + 2 * Integer.BYTES;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    /** @param length at most 32; the bits of the value above it are 0 */
    void put(int value, int length) {
        held = held << length | value & 0xFFFFFFFFL;
        pending += length;
        if (pending >= WORD) {
            pending -= WORD;
            final int word = (int) (held >>> pending);
            bytes[size] = (byte) (word >>> 24);
            bytes[size + 1] = (byte) (word >>> 16);
            bytes[size + 2] = (byte) (word >>> 8);
            bytes[size + 3] = (byte) word;
            size += Integer.BYTES;
        }
    }

    /** A code word of {@link CodeWords}. */
    void putWord(int word) {
        put(CodeWords.bits(word), CodeWords.length(word));
    }

    /** Exponential Golomb code, ue(v) of 9.1. @param value below 65,535 */
    void unsigned(int value) {
        final int length = Integer.SIZE - Integer.numberOfLeadingZeros(value + 1);
        put(value + 1, 2 * length - 1);
    }

    /** Exponential Golomb code with sign, se(v) of 9.1.1. */
    void signed(int value) {
        unsigned(value > 0 ? 2 * value - 1 : -2 * value);
    }

    void flag(boolean value) {
        put(value ? 1 : 0, 1);
    }

    /** Bits so far. */
    int length() {
        return size * Byte.SIZE + pending;
    }

    /** Back to an earlier {@link #length()}. */
    void truncate(int length) {
        final int missing = length % WORD;
        final int start = (length - missing) / Byte.SIZE;
        long kept = held;
        int keptBits = pending;
        if (start < size) {
            kept = 0;
            for (int i = start; i < start + Integer.BYTES; i++) {
                kept = kept << Byte.SIZE | bytes[i] & 0xFF;
            }
            keptBits = WORD;
        }
        size = start;
        held = kept >>> keptBits - missing;
        pending = missing;
    }

    /** Zero bits up to the next whole byte. */
    void align() {
        put(0, -length() & Byte.SIZE - 1);
    }

    /** The stop bit and zeros up to the next whole byte, which end every unit (7.3.2.11). */
    void end() {
        put(1, 1);
        align();
        while (pending > 0) {
            pending -= Byte.SIZE;
            bytes[size++] = (byte) (held >>> pending);
        }
    }

    /**
     * Appends the ended unit with its header byte, and a byte 3 wherever two zero bytes would be followed by one of at most
     * 3 (7.4.1).
     *
     * @return the place behind it
     */
    int copyUnit(int header, byte[] target, int at) {
        int place = at;
        target[place++] = (byte) header;
        int zeros = 0;
        for (int i = 0; i < size; i++) {
            final byte value = bytes[i];
            if (zeros == 2 && (value & 0xFF) <= 3) {
                target[place++] = 3;
                zeros = 0;
            }
            target[place++] = value;
            zeros = value == 0 ? zeros + 1 : 0;
        }
        return place;
    }

    /** The most bytes that {@link #copyUnit} takes. */
    int mostUnitBytes() {
        return size + size / 2 + 2;
    }
}
