package org.checkerwave.app.movie.h264;

import java.util.Arrays;

/**
 * The transform of 4 × 4 samples with its quantization (8.5), at one quantizer. What it predicts from and what it leaves
 * stand in the same place: samples of the prediction become those that a decoder will have.
 */
final class BlockTransform {

    static final int SAMPLES = 16;
    /** From frequencies in rows to their order in the file (Figure 8-8). */
    private static final int[] SCAN = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};
    /** Scales of quantization · 2^15 by quantizer mod 6: both frequencies even, both odd, others. */
    private static final int[][] SCALE = {{13107, 5243, 8066}, {11916, 4660, 7490}, {10082, 4194, 6554}, {9362, 3647, 5825},
        {8192, 3355, 5243}, {7282, 2893, 4559}};
    /** normAdjust4x4 of 8.5.9, in the same order. */
    private static final int[][] RESCALE = {{10, 16, 13}, {11, 18, 14}, {13, 20, 16}, {14, 23, 18}, {16, 25, 20}, {18, 29, 23}};

    private final int[] scale = new int[SAMPLES];
    private final int[] rescale = new int[SAMPLES];
    private final int shift;
    private final int intraRounding;
    private final int interRounding;
    private final int[] block = new int[SAMPLES];

    /** @param quantizer QP, 0 to 29, where that of chroma is the same */
    BlockTransform(int quantizer) {
        for (int k = 0; k < SAMPLES; k++) {
            final int odd = (SCAN[k] / 4 & 1) + (SCAN[k] & 1);
            final int kind = odd == 0 ? 0 : odd == 2 ? 1 : 2;
            scale[k] = SCALE[quantizer % 6][kind];
            rescale[k] = RESCALE[quantizer % 6][kind] << (quantizer / 6);
        }
        shift = 15 + quantizer / 6;
        intraRounding = (1 << shift) / 3;
        interRounding = (1 << shift) / 6;
    }

    /** A third of a step within the picture, a sixth where it is predicted from the one before, whose changes are mostly noise. */
    private int rounding(boolean intra) {
        return intra ? intraRounding : interRounding;
    }

    /** Transforms source − prediction of 4 × 4 samples into the block. @return whether there is nothing but a mean */
    private boolean forward(byte[] source, byte[] samples, int at, int stride) {
        if (FourSamples.uniform(source, at, stride) && FourSamples.uniform(samples, at, stride)) {
            block[0] = SAMPLES * ((source[at] & 0xFF) - (samples[at] & 0xFF));
            return true;
        }
        // The columns of a row side by side in one number, 16 bits each.
        final long first = FourSamples.minus(source, samples, at);
        final long second = FourSamples.minus(source, samples, at + stride);
        final long third = FourSamples.minus(source, samples, at + 2 * stride);
        final long fourth = FourSamples.minus(source, samples, at + 3 * stride);
        final long outer = first + fourth;
        final long inner = second + third;
        final long outerDifference = first - fourth;
        final long innerDifference = second - third;
        forwardRow(outer + inner, 0, 1, 5, 6);
        forwardRow(2 * outerDifference + innerDifference, 2, 4, 7, 12);
        forwardRow(outer - inner, 3, 8, 11, 13);
        forwardRow(outerDifference - 2 * innerDifference, 9, 10, 14, 15);
        return false;
    }

    /** The last four: where in the order of the file its frequencies are. */
    private void forwardRow(long row, int zero, int one, int two, int three) {
        final int a = FourSamples.lane(row, 0);
        final int b = FourSamples.lane(row, 1);
        final int c = FourSamples.lane(row, 2);
        final int d = FourSamples.lane(row, 3);
        final int outer = a + d;
        final int inner = b + c;
        final int outerDifference = a - d;
        final int innerDifference = b - c;
        block[zero] = outer + inner;
        block[one] = 2 * outerDifference + innerDifference;
        block[two] = outer - inner;
        block[three] = outerDifference - 2 * innerDifference;
    }

    private static int quantized(int coefficient, int scaling, int round, int shifted) {
        final int magnitude = (Math.abs(coefficient) * scaling + round) >> shifted;
        return coefficient < 0 ? -magnitude : magnitude;
    }

    /**
     * Codes 4 × 4 samples of luma.
     *
     * @param samples the prediction; becomes what a decoder has
     * @param levels 16 from a place on: the quantized coefficients
     * @return how many of them are not 0
     */
    int luma(byte[] source, byte[] samples, int at, int stride, boolean intra, int[] levels, int from) {
        final int round = rounding(intra);
        if (forward(source, samples, at, stride)) {
            // To the nearest, as it is all there is, but for a difference of 1, which nobody sees.
            final int level = Math.abs(block[0]) <= SAMPLES ? 0 : quantized(block[0], scale[0], 1 << (shift - 1), shift);
            Arrays.fill(levels, from, from + SAMPLES, 0);
            if (level == 0) {
                return 0;
            }
            levels[from] = level;
            addFlat(level * rescale[0], samples, at, stride);
            return 1;
        }
        levels[from] = quantized(block[0], scale[0], round, shift);
        final int count = (levels[from] == 0 ? 0 : 1) + quantize(round, levels, from);
        if (count > 0) {
            add(levels[from] * rescale[0], levels, from, samples, at, stride);
        }
        return count;
    }

    /** All but the first. @return how many are not 0 */
    private int quantize(int round, int[] levels, int from) {
        int count = 0;
        for (int k = 1; k < SAMPLES; k++) {
            final int level = quantized(block[k], scale[k], round, shift);
            levels[from + k] = level;
            count += level == 0 ? 0 : 1;
        }
        return count;
    }

    /**
     * Codes 8 × 8 samples of a colour.
     *
     * @param samples the prediction; becomes what a decoder has
     * @param dc 4 from a place on: the quantized means of the blocks
     * @param levels 64 from a place on: the other coefficients of the four blocks, each from its second place on
     * @param counts 4: how many of those are not 0
     * @return whether any of the means is not 0
     */
    boolean chroma(byte[] source, byte[] samples, int at, int stride, boolean intra, int[] dc, int dcFrom, int[] levels,
            int from, int[] counts) {
        final int round = rounding(intra);
        for (int b = 0; b < 4; b++) {
            final int start = from + b * SAMPLES;
            counts[b] = 0;
            if (forward(source, samples, at + place(b, stride), stride)) {
                Arrays.fill(levels, start, start + SAMPLES, 0);
            } else {
                counts[b] = quantize(round, levels, start);
            }
            levels[start] = block[0];
        }
        final int first = levels[from];
        final int second = levels[from + SAMPLES];
        final int third = levels[from + 2 * SAMPLES];
        final int fourth = levels[from + 3 * SAMPLES];
        dc[dcFrom] = quantized(first + second + third + fourth, scale[0], 2 * round, shift + 1);
        dc[dcFrom + 1] = quantized(first - second + third - fourth, scale[0], 2 * round, shift + 1);
        dc[dcFrom + 2] = quantized(first + second - third - fourth, scale[0], 2 * round, shift + 1);
        dc[dcFrom + 3] = quantized(first - second - third + fourth, scale[0], 2 * round, shift + 1);
        final boolean any = (dc[dcFrom] | dc[dcFrom + 1] | dc[dcFrom + 2] | dc[dcFrom + 3]) != 0;
        for (int b = 0; b < 4; b++) {
            if (any || counts[b] > 0) {
                final int horizontal = (b & 1) == 0 ? 1 : -1;
                final int vertical = b < 2 ? 1 : -1;
                final int mean = ((dc[dcFrom] + horizontal * dc[dcFrom + 1] + vertical * dc[dcFrom + 2]
                        + horizontal * vertical * dc[dcFrom + 3]) * rescale[0]) >> 1;
                if (counts[b] == 0) {
                    addFlat(mean, samples, at + place(b, stride), stride);
                } else {
                    add(mean, levels, from + b * SAMPLES, samples, at + place(b, stride), stride);
                }
            }
        }
        return any;
    }

    /** Of a block in its 8 × 8 samples. */
    private static int place(int block, int stride) {
        return (block >> 1) * 4 * stride + (block & 1) * 4;
    }

    private static void addFlat(int mean, byte[] samples, int at, int stride) {
        final int value = (mean + 32) >> 6;
        for (int y = 0, place = at; y < 4; y++, place += stride) {
            final int four = FourSamples.at(samples, place);
            FourSamples.set(samples, place, FourSamples.uniform(four) ? FourSamples.of(clipped(four, value) & 0xFF)
                    : (clipped(four, value) & 0xFF) | (clipped(four >> 8, value) & 0xFF) << 8
                            | (clipped(four >> 16, value) & 0xFF) << 16 | clipped(four >>> 24, value) << 24);
        }
    }

    /** Adds the inverse transform (8.5.12.2). */
    private void add(int mean, int[] levels, int from, byte[] samples, int at, int stride) {
        inverseRow(0, mean, levels[from + 1] * rescale[1], levels[from + 5] * rescale[5], levels[from + 6] * rescale[6]);
        inverseRow(4, levels[from + 2] * rescale[2], levels[from + 4] * rescale[4], levels[from + 7] * rescale[7],
                levels[from + 12] * rescale[12]);
        inverseRow(8, levels[from + 3] * rescale[3], levels[from + 8] * rescale[8], levels[from + 11] * rescale[11],
                levels[from + 13] * rescale[13]);
        inverseRow(12, levels[from + 9] * rescale[9], levels[from + 10] * rescale[10], levels[from + 14] * rescale[14],
                levels[from + 15] * rescale[15]);
        for (int x = 0; x < 4; x++) {
            final int even = block[x] + block[x + 8];
            final int evenDifference = block[x] - block[x + 8];
            final int oddDifference = (block[x + 4] >> 1) - block[x + 12];
            final int odd = block[x + 4] + (block[x + 12] >> 1);
            block[x] = even + odd;
            block[x + 4] = evenDifference + oddDifference;
            block[x + 8] = evenDifference - oddDifference;
            block[x + 12] = even - odd;
        }
        for (int y = 0, place = at; y < SAMPLES; y += 4, place += stride) {
            final int four = FourSamples.at(samples, place);
            FourSamples.set(samples, place, (clipped(four, (block[y] + 32) >> 6) & 0xFF)
                    | (clipped(four >> 8, (block[y + 1] + 32) >> 6) & 0xFF) << 8
                    | (clipped(four >> 16, (block[y + 2] + 32) >> 6) & 0xFF) << 16
                    | clipped(four >>> 24, (block[y + 3] + 32) >> 6) << 24);
        }
    }

    private void inverseRow(int to, int a, int b, int c, int d) {
        final int even = a + c;
        final int evenDifference = a - c;
        final int oddDifference = (b >> 1) - d;
        final int odd = b + (d >> 1);
        block[to] = even + odd;
        block[to + 1] = evenDifference + oddDifference;
        block[to + 2] = evenDifference - oddDifference;
        block[to + 3] = even - odd;
    }

    private static byte clipped(int sample, int added) {
        final int sum = (sample & 0xFF) + added;
        return (byte) (sum < 0 ? 0 : Math.min(sum, 255));
    }
}
