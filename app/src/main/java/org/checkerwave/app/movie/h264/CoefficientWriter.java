package org.checkerwave.app.movie.h264;

/** Writes the quantized coefficients of a block by CAVLC (7.3.5.3.2, 9.2). */
final class CoefficientWriter {

    /** nC of the DC of chroma. */
    static final int CHROMA_DC = -1;
    private static final int MOST = 16;
    private static final int MOST_TRAILING_ONES = 3;
    private static final int ESCAPE_BITS = 12;

    /** From the highest frequency down: what is not 0, and the zeros below it. */
    private final int[] values = new int[MOST];
    private final int[] runs = new int[MOST];

    /**
     * @param levels coefficients in the order of the scan, from a place on
     * @param count how many of them are not 0
     * @param length how many the block may have: 16, 15, or 4 for the DC of chroma
     * @param context nC
     */
    void write(int[] levels, int from, int count, int length, int context, BitWriter bits) {
        if (count == 0) {
            bits.putWord(context == CHROMA_DC ? CodeWords.chromaDcToken(0, 0) : CodeWords.token(context, 0, 0));
            return;
        }
        int place = from;
        for (int i = count - 1; i >= 0; i--) {
            final int start = place;
            while (levels[place] == 0) {
                place++;
            }
            values[i] = levels[place];
            runs[i] = place - start;
            place++;
        }
        final int zeros = place - from - count;
        int ones = 0;
        while (ones < Math.min(count, MOST_TRAILING_ONES) && Math.abs(values[ones]) == 1) {
            ones++;
        }
        bits.putWord(context == CHROMA_DC ? CodeWords.chromaDcToken(count, ones) : CodeWords.token(context, count, ones));
        int signs = 0;
        for (int i = 0; i < ones; i++) {
            signs = signs << 1 | values[i] >>> (Integer.SIZE - 1);
        }
        bits.put(signs, ones);
        writeLevels(count, ones, bits);
        if (count < length) {
            bits.putWord(context == CHROMA_DC ? CodeWords.chromaDcTotalZeros(count, zeros)
                    : CodeWords.totalZeros(count, zeros));
        }
        for (int i = 0, left = zeros; i < count - 1 && left > 0; i++) {
            bits.putWord(CodeWords.runBefore(left, runs[i]));
            left -= runs[i];
        }
    }

    /** 9.2.2.1 */
    private void writeLevels(int count, int ones, BitWriter bits) {
        int suffix = count > 10 && ones < MOST_TRAILING_ONES ? 1 : 0;
        for (int i = ones; i < count; i++) {
            final int level = values[i];
            int code = level > 0 ? 2 * level - 2 : -2 * level - 1;
            if (i == ones && ones < MOST_TRAILING_ONES) {
                // It cannot be 1 or −1, which would be one more trailing one.
                code -= 2;
            }
            writeLevel(code, suffix, bits);
            suffix = Math.max(suffix, 1);
            if (Math.abs(level) > 3 << (suffix - 1) && suffix < 6) {
                suffix++;
            }
        }
    }

    private static void writeLevel(int code, int suffix, BitWriter bits) {
        if (suffix == 0 && code >= 14) {
            if (code < 30) {
                bits.put(1 << 4 | code - 14, 15 + 4);
            } else {
                bits.put(1 << ESCAPE_BITS | code - 30, 16 + ESCAPE_BITS);
            }
        } else if (code < 15 << suffix) {
            bits.put(1 << suffix | (code & (1 << suffix) - 1), (code >> suffix) + 1 + suffix);
        } else {
            bits.put(1 << ESCAPE_BITS | code - (15 << suffix), 16 + ESCAPE_BITS);
        }
    }
}
