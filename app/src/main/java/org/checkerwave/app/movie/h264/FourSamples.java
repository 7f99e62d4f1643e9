package org.checkerwave.app.movie.h264;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Four neighbouring samples of a row read as one number, by which equal ones are found fast. */
final class FourSamples {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0001000100010001L;
    private static final long ZERO = ONES << (Short.SIZE - 1);
    private static final long EVEN = 0x00FF00FF00FF00FFL;

    private FourSamples() {
    }

    static int at(byte[] samples, int place) {
        return (int) INT.get(samples, place);
    }

    static void set(byte[] samples, int place, int four) {
        INT.set(samples, place, four);
    }

    /** Four times the same sample. */
    static int of(int sample) {
        return sample * 0x01010101;
    }

    static boolean uniform(int four) {
        return four == Integer.rotateLeft(four, Byte.SIZE);
    }

    /** Whether all 4 × 4 samples are the same. */
    static boolean uniform(byte[] samples, int at, int stride) {
        final int first = at(samples, at);
        return uniform(first) && first == at(samples, at + stride) && first == at(samples, at + 2 * stride)
                && first == at(samples, at + 3 * stride);
    }

    /** Two rows in one number. */
    static long rows(int upper, int lower) {
        return (long) lower << Integer.SIZE | (upper & 0xFFFFFFFFL);
    }

    /** Sum of absolute differences of 4 × 4 samples, two rows a number. */
    static int difference(long upper, long lower, long otherUpper, long otherLower) {
        final long lanes = differences(upper & EVEN, otherUpper & EVEN)
                + differences(upper >>> Byte.SIZE & EVEN, otherUpper >>> Byte.SIZE & EVEN)
                + differences(lower & EVEN, otherLower & EVEN)
                + differences(lower >>> Byte.SIZE & EVEN, otherLower >>> Byte.SIZE & EVEN);
        return (int) ((lanes * ONES) >>> 48);
    }

    /** Absolute differences of four samples, each in 16 bits. */
    private static long differences(long a, long b) {
        final long shifted = (a | ONES << Byte.SIZE) - b;
        final long negative = ~shifted >>> Byte.SIZE & ONES;
        return ((shifted & EVEN) ^ (negative << Byte.SIZE) - negative) + negative;
    }

    /** The differences of two rows of four, numbers with sign that are to be read by {@link #lane}, after sums of them too. */
    static long minus(byte[] samples, byte[] others, int at) {
        return spread(at(samples, at)) - spread(at(others, at));
    }

    private static long spread(int four) {
        final long halves = (four & 0xFFFFL) | (long) (four >>> Short.SIZE) << Integer.SIZE;
        return (halves | halves << Byte.SIZE) & EVEN;
    }

    static int lane(long lanes, int lane) {
        return (int) ((lanes + ZERO) >>> (Short.SIZE * lane) & 0xFFFF) - (1 << (Short.SIZE - 1));
    }
}
