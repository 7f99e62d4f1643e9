package org.checkerwave.app.movie.h264;

import java.util.Arrays;

/**
 * The code words of CAVLC (9.2). A word is packed as bits · 32 + length.
 */
final class CodeWords {

    private static final int LENGTH_BITS = 5;

    /**
     * coeff_token (Table 9-5) for nC of 0 and 1, 2 and 3, and 4 to 7: a row a number of coefficients from 0 on, a word a
     * number of trailing ones.
     */
    private static final int[][] TOKENS = {tokens("""
            1
            000101 01
            00000111 000100 001
            000000111 00000110 0000101 00011
            0000000111 000000110 00000101 000011
            00000000111 0000000110 000000101 0000100
            0000000001111 00000000110 0000000101 00000100
            0000000001011 0000000001110 00000000101 000000100
            0000000001000 0000000001010 0000000001101 0000000100
            00000000001111 00000000001110 0000000001001 00000000100
            00000000001011 00000000001010 00000000001101 0000000001100
            000000000001111 000000000001110 00000000001001 00000000001100
            000000000001011 000000000001010 000000000001101 00000000001000
            0000000000001111 000000000000001 000000000001001 000000000001100
            0000000000001011 0000000000001110 0000000000001101 000000000001000
            0000000000000111 0000000000001010 0000000000001001 0000000000001100
            0000000000000100 0000000000000110 0000000000000101 0000000000001000"""), tokens("""
            11
            001011 10
            000111 00111 011
            0000111 001010 001001 0101
            00000111 000110 000101 0100
            00000100 0000110 0000101 00110
            000000111 00000110 00000101 001000
            00000001111 000000110 000000101 000100
            00000001011 00000001110 00000001101 0000100
            000000001111 00000001010 00000001001 000000100
            000000001011 000000001110 000000001101 00000001100
            000000001000 000000001010 000000001001 00000001000
            0000000001111 0000000001110 0000000001101 000000001100
            0000000001011 0000000001010 0000000001001 0000000001100
            0000000000111 00000000001011 0000000000110 0000000001000
            00000000001001 00000000001000 00000000001010 0000000000001
            00000000000111 00000000000110 00000000000101 00000000000100"""), tokens("""
            1111
            001111 1110
            001011 01111 1101
            001000 01100 01110 1100
            0001111 01010 01011 1011
            0001011 01000 01001 1010
            0001001 001110 001101 1001
            0001000 001010 001001 1000
            00001111 0001110 0001101 01101
            00001011 00001110 0001010 001100
            000001111 00001010 00001101 0001100
            000001011 000001110 00001001 00001100
            000001000 000001010 000001101 00001000
            0000001101 000000111 000001001 000001100
            0000001001 0000001100 0000001011 0000001010
            0000000101 0000001000 0000000111 0000000110
            0000000001 0000000100 0000000011 0000000010""")};
    /** coeff_token for nC = −1. */
    private static final int[] CHROMA_DC_TOKENS = tokens("""
            01
            000111 1
            000100 000110 001
            000011 0000011 0000010 000101
            000010 00000011 00000010 0000000""");
    /** total_zeros (Tables 9-7 and 9-8): a row a number of coefficients from 1 on. */
    private static final int[][] TOTAL_ZEROS = table("""
            1 011 010 0011 0010 00011 00010 000011 000010 0000011 0000010 00000011 00000010 000000011 000000010 000000001
            111 110 101 100 011 0101 0100 0011 0010 00011 00010 000011 000010 000001 000000
            0101 111 110 101 0100 0011 100 011 0010 00011 00010 000001 00001 000000
            00011 111 0101 0100 110 101 100 0011 011 0010 00010 00001 00000
            0101 0100 0011 111 110 101 100 011 0010 00001 0001 00000
            000001 00001 111 110 101 100 011 010 0001 001 000000
            000001 00001 101 100 011 11 010 0001 001 000000
            000001 0001 00001 011 11 10 010 001 000000
            000001 000000 0001 11 10 001 01 00001
            00001 00000 001 11 10 01 0001
            0000 0001 001 010 1 011
            0000 0001 01 1 001
            000 001 1 01
            00 01 1
            0 1""");
    /** total_zeros for the DC of chroma (Table 9-9). */
    private static final int[][] CHROMA_DC_TOTAL_ZEROS = table("""
            1 01 001 000
            1 01 00
            1 0""");
    /** run_before (Table 9-10): a row a number of zeros left from 1 on, the last for 7 and more. */
    private static final int[][] RUN_BEFORE = table("""
            1 0
            1 01 00
            11 10 01 00
            11 10 01 001 000
            11 10 011 010 001 000
            11 000 001 011 010 101 100
            111 110 101 100 011 010 001 0001 00001 000001 0000001 00000001 000000001 0000000001 00000000001""");

    private CodeWords() {
    }

    private static int[][] table(String words) {
        return words.lines().map(row -> Arrays.stream(row.split(" ")).mapToInt(CodeWords::word).toArray()).toArray(int[][]::new);
    }

    /** Four words for each number of coefficients. */
    private static int[] tokens(String words) {
        return Arrays.stream(table(words)).flatMapToInt(row -> Arrays.stream(Arrays.copyOf(row, 4))).toArray();
    }

    private static int word(String bits) {
        return Integer.parseInt(bits, 2) << LENGTH_BITS | bits.length();
    }

    static int bits(int word) {
        return word >>> LENGTH_BITS;
    }

    static int length(int word) {
        return word & (1 << LENGTH_BITS) - 1;
    }

    /** @param context nC, at least 0 */
    static int token(int context, int coefficients, int trailingOnes) {
        if (context < 8) {
            return TOKENS[context < 2 ? 0 : context < 4 ? 1 : 2][4 * coefficients + trailingOnes];
        }
        return (coefficients == 0 ? 3 : 4 * (coefficients - 1) + trailingOnes) << LENGTH_BITS | 6;
    }

    static int chromaDcToken(int coefficients, int trailingOnes) {
        return CHROMA_DC_TOKENS[4 * coefficients + trailingOnes];
    }

    static int totalZeros(int coefficients, int zeros) {
        return TOTAL_ZEROS[coefficients - 1][zeros];
    }

    static int chromaDcTotalZeros(int coefficients, int zeros) {
        return CHROMA_DC_TOTAL_ZEROS[coefficients - 1][zeros];
    }

    static int runBefore(int zerosLeft, int run) {
        return RUN_BEFORE[Math.min(zerosLeft, RUN_BEFORE.length) - 1][run];
    }
}
