package org.checkerwave.dynamics;

/**
 * Independent standard normal numbers, one per site: Box–Muller on {@link Philox} words, in arithmetic and
 * {@link StrictMath} alone, so that they are the same bits on every machine.
 */
public final class Noise {

    /** What the numbers are for; streams never share a number. */
    public enum Stream {
        THERMAL(0), DISPLACEMENT(1), VELOCITY(2), BRUSH_DISPLACEMENT(3), BRUSH_VELOCITY(4);

        /** Decides every number of the stream. */
        private final long key;

        Stream(long key) {
            this.key = key;
        }
    }

    private static final double TWO_TO_MINUS_53 = 0x1p-53;

    private Noise() {
    }

    /**
     * Fills {@code out[from]} up to, not including, {@code out[to]} with the numbers of these sites.
     *
     * @param from even
     */
    public static void fill(long seed, Stream stream, long step, double[] out, int from, int to) {
        final int[] words = new int[4];
        for (int i = from; i < to; i += 2) {
            Philox.block(seed, (i / 2) | (stream.key << 32), step, words);
            final double radius = radius(words);
            final double turns = uniform(words[2], words[3]);
            out[i] = radius * sine(turns + 0.25);
            if (i + 1 < to) {
                out[i + 1] = radius * sine(turns);
            }
        }
    }

    /** The number of one site, the same as from {@link #fill}. */
    public static double at(long seed, Stream stream, long step, int site) {
        final int[] words = new int[4];
        Philox.block(seed, (site / 2) | (stream.key << 32), step, words);
        final double turns = uniform(words[2], words[3]);
        return radius(words) * sine((site & 1) == 0 ? turns + 0.25 : turns);
    }

    private static double radius(int[] words) {
        // In (0, 1], so that the logarithm is finite.
        return StrictMath.sqrt(-2 * StrictMath.log(uniform(words[0], words[1])));
    }

    /** sin 2πu for u from 0 to 2, to an ulp or two; {@link StrictMath#sin} would allocate an array at every call. */
    static double sine(double turns) {
        final long quarter = (long) (4 * turns + 0.5);
        final double x = 2 * Math.PI * (turns - 0.25 * quarter);
        final double value = (quarter & 1) == 0 ? sineNearZero(x) : cosineNearZero(x);
        return (quarter & 2) == 0 ? value : -value;
    }

    /** For |x| ≤ π/4; minimax coefficients of fdlibm (Sun Microsystems, 1993) in as few digits as tell them, as those of the cosine. */
    private static double sineNearZero(double x) {
        final double z = x * x;
        return x + x * z * (-0.16666666666666632 + z * (0.00833333333332249
                + z * (-0.0001984126982985795 + z * (2.7557313707070068e-06
                + z * (-2.5050760253406863e-08 + z * 1.58969099521155e-10)))));
    }

    private static double cosineNearZero(double x) {
        final double z = x * x;
        return 1 - 0.5 * z + z * z * (0.0416666666666666 + z * (-0.001388888888887411
                + z * (2.480158728947673e-05 + z * (-2.7557314351390663e-07
                + z * (2.087572321298175e-09 + z * -1.1359647557788195e-11)))));
    }

    private static double uniform(int high, int low) {
        final long bits = ((long) high << 32 | (low & 0xFFFFFFFFL)) >>> 11;
        return (bits + 1) * TWO_TO_MINUS_53;
    }
}
