package org.checkerwave.dynamics;

/**
 * Independent standard normal numbers, one per site: Box–Muller on {@link Philox} words, with {@link StrictMath} so
 * that they are the same bits on every machine.
 */
public final class Noise {

    /** What the numbers are for; streams never share a number. */
    public enum Stream { THERMAL, DISPLACEMENT, VELOCITY }

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
            // In (0, 1], so that the logarithm is finite.
            final double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform(words[0], words[1])));
            final double angle = 2 * Math.PI * uniform(words[2], words[3]);
            out[i] = radius * StrictMath.cos(angle);
            if (i + 1 < to) {
                out[i + 1] = radius * StrictMath.sin(angle);
            }
        }
    }

    private static double uniform(int high, int low) {
        final long bits = ((long) high << 32 | low & 0xFFFFFFFFL) >>> 11;
        return (bits + 1) * TWO_TO_MINUS_53;
    }
}
