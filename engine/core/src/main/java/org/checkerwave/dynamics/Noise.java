package org.checkerwave.dynamics;

/**
 * Independent standard normal numbers, one per site: Box–Muller on {@link Philox} words, in arithmetic and
 * {@link StrictMath} alone, so that they are the same bits on every machine.
 */
public final class Noise {

    /** What the numbers are for; streams never share a number. */
    public enum Stream { THERMAL, DISPLACEMENT, VELOCITY, BRUSH_DISPLACEMENT, BRUSH_VELOCITY }

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
            Philox.block(seed, (i / 2) | (long) stream.ordinal() << 32, step, words);
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
        Philox.block(seed, (site / 2) | (long) stream.ordinal() << 32, step, words);
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

    /** For |x| ≤ π/4; minimax coefficients of fdlibm (Sun Microsystems, 1993), as those of the cosine. */
    private static double sineNearZero(double x) {
        final double z = x * x;
        return x + x * z * (-1.66666666666666324348e-01 + z * (8.33333333332248946124e-03
                + z * (-1.98412698298579493134e-04 + z * (2.75573137070700676789e-06
                + z * (-2.50507602534068634195e-08 + z * 1.58969099521155010221e-10)))));
    }

    private static double cosineNearZero(double x) {
        final double z = x * x;
        return 1 - 0.5 * z + z * z * (4.16666666666666019037e-02 + z * (-1.38888888888741095749e-03
                + z * (2.48015872894767294178e-05 + z * (-2.75573143513906633035e-07
                + z * (2.08757232129817482790e-09 + z * -1.13596475577881948265e-11)))));
    }

    private static double uniform(int high, int low) {
        final long bits = ((long) high << 32 | low & 0xFFFFFFFFL) >>> 11;
        return (bits + 1) * TWO_TO_MINUS_53;
    }
}
