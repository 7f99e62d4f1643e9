package org.checkerwave.app.movie.h264;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Four neighbouring samples of a row read as one number, by which equal ones are found fast. */
final class FourSamples {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

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

    /** Sum of absolute differences of two rows of four. */
    static int difference(int a, int b) {
        if (a == b) {
            return 0;
        }
        return Math.abs((a & 0xFF) - (b & 0xFF)) + Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF))
                + Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF)) + Math.abs((a >>> 24) - (b >>> 24));
    }
}
