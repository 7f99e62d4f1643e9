package org.checkerwave.app.movie.h264;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits of one NAL unit, the most significant first. */
final class BitWriter {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = new byte[1 << 12];
    private int size;
    /** The lowest {@link #pending} bits are those of the byte that is not full, fewer than 8; those above are old. */
    private long held;
    private int pending;

    void clear() {
        size = 0;
        held = 0;
        pending = 0;
    }

    /** Room for so many bits more; {@link #put} does not look. */
    void reserve(int bits) {
        final int needed = size + bits / Byte.SIZE + Long.BYTES + 1;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    /** Without a branch, as lengths are random. @param length at most 32; the bits of the value above it are 0 */
    void put(int value, int length) {
        held = held << length | (value & 0xFFFFFFFFL);
        pending += length;
        LONG.set(bytes, size, held << -pending);
        size += pending >> 3;
        pending &= 7;
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
        size = length / Byte.SIZE;
        pending = length % Byte.SIZE;
        held = (bytes[size] & 0xFF) >> (Byte.SIZE - pending);
    }

    /** Zero bits up to the next whole byte. */
    void align() {
        put(0, -length() & Byte.SIZE - 1);
    }

    /** The stop bit and zeros up to the next whole byte, which end every unit (7.3.2.11). */
    void end() {
        put(1, 1);
        align();
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
