package org.checkerwave.app.movie.h264;

import java.util.Arrays;

/**
 * Codes the macroblocks of one slice: predicts, quantizes, writes, and leaves in the picture what a decoder will have. The
 * rows of a slice are whole; nothing outside them is looked at.
 */
final class MacroblockCoder {

    static final int BLOCKS = 16;
    private static final int SAMPLES = BlockTransform.SAMPLES;
    /** mb_type in a slice of key frames (Table 7-11); in others five more. */
    private static final int INTRA_4X4 = 0;
    private static final int PCM = 25;
    private static final int INTRA_IN_P = 5;
    /** No macroblock may take more (A.3.1). */
    private static final int MOST_BITS = 3200;
    /** What a macroblock may take before it is found to be too large. */
    private static final int RESERVED_BITS = 1 << 15;
    /** coded_block_pattern in the order of its codes (Table 9-4). */
    private static final int[] INTRA_PATTERNS = codes(47, 31, 15, 0, 23, 27, 29, 30, 7, 11, 13, 14, 39, 43, 45, 46, 16, 3, 5, 10,
            12, 19, 21, 26, 28, 35, 37, 42, 44, 1, 2, 4, 8, 17, 18, 20, 24, 6, 9, 22, 25, 32, 33, 34, 36, 40, 38, 41);
    private static final int[] INTER_PATTERNS = codes(0, 16, 1, 2, 4, 8, 32, 3, 5, 10, 12, 15, 47, 7, 11, 13, 14, 6, 9, 31, 35,
            37, 42, 44, 33, 34, 36, 40, 39, 43, 45, 46, 17, 18, 20, 24, 19, 21, 26, 28, 23, 27, 29, 30, 22, 25, 38, 41);

    private final VideoPicture decoded;
    private final int firstRow;
    private final BlockTransform transform;
    private final BitWriter bits;
    private final CoefficientWriter coefficients = new CoefficientWriter();
    /** Of every 4 × 4 block of the slice: coefficients that are not 0, and mode of prediction. */
    private final byte[] lumaCounts;
    private final byte[] lumaModes;
    private final byte[][] chromaCounts;
    private final int[] levels = new int[BLOCKS * SAMPLES];
    private final int[][] chromaLevels = new int[2][4 * SAMPLES];
    private final int[] chromaDc = new int[8];
    private final int[] chromaBlockCounts = new int[4];

    /** @param decoded is changed in the rows of the slice alone */
    MacroblockCoder(VideoPicture decoded, int firstRow, int rows, int quantizer, BitWriter bits) {
        this.decoded = decoded;
        this.firstRow = firstRow;
        this.transform = new BlockTransform(quantizer);
        this.bits = bits;
        final int blocks = decoded.columns() * rows * BLOCKS;
        this.lumaCounts = new byte[blocks];
        this.lumaModes = new byte[blocks];
        this.chromaCounts = new byte[2][blocks / 4];
    }

    private static int[] codes(int... patterns) {
        final int[] codes = new int[patterns.length];
        for (int code = 0; code < patterns.length; code++) {
            codes[patterns[code]] = code;
        }
        return codes;
    }

    private int lumaPlace(int column, int row) {
        return (row * decoded.stride() + column) * VideoPicture.MACROBLOCK;
    }

    private int chromaPlace(int column, int row) {
        return (row * decoded.colorStride() + column) * VideoPicture.MACROBLOCK / 2;
    }

    /** Column of a block in its macroblock, in the order of coding (Figure 6-10). */
    static int blockX(int block) {
        return (block & 1) | (block >> 1 & 2);
    }

    static int blockY(int block) {
        return (block >> 1 & 1) | (block >> 2 & 2);
    }

    /** Of a block in the arrays of the slice. */
    private int blockIndex(int column, int row, int block) {
        return ((row - firstRow) * 4 + blockY(block)) * decoded.columns() * 4 + column * 4 + blockX(block);
    }

    private int chromaIndex(int column, int row, int block) {
        return ((row - firstRow) * 2 + (block >> 1)) * decoded.columns() * 2 + column * 2 + (block & 1);
    }

    /** The macroblock stays as it is in the picture before. */
    void skip(int column, int row) {
        clearModes(column, row);
        clearCounts(column, row, 0);
    }

    private void clearCounts(int column, int row, int count) {
        for (int y = 0; y < 4; y++) {
            final int start = blockIndex(column, row, 0) + y * decoded.columns() * 4;
            Arrays.fill(lumaCounts, start, start + 4, (byte) count);
        }
        for (int block = 0; block < 4; block++) {
            chromaCounts[0][chromaIndex(column, row, block)] = (byte) count;
            chromaCounts[1][chromaIndex(column, row, block)] = (byte) count;
        }
    }

    /** What counts as the mode of a macroblock that is not predicted by 4 × 4 samples (8.3.1.1). */
    private void clearModes(int column, int row) {
        for (int y = 0; y < 4; y++) {
            final int start = blockIndex(column, row, 0) + y * decoded.columns() * 4;
            Arrays.fill(lumaModes, start, start + 4, (byte) IntraPrediction.MEAN);
        }
    }

    /**
     * Codes a macroblock by the same place of the picture before.
     *
     * @param skipped macroblocks before it that were left out
     * @return whether anything was written; if not, it is to be skipped
     */
    boolean inter(VideoPicture source, int column, int row, int skipped) {
        clearModes(column, row);
        final int at = lumaPlace(column, row);
        int pattern = 0;
        for (int block = 0; block < BLOCKS; block++) {
            pattern |= luma(source, column, row, block, at, false);
        }
        pattern |= chroma(source, column, row, false);
        if (pattern == 0) {
            return false;
        }
        final int start = begin(skipped);
        bits.unsigned(0);
        // No difference of motion vectors.
        bits.signed(0);
        bits.signed(0);
        bits.unsigned(INTER_PATTERNS[pattern]);
        residual(column, row, pattern);
        replaceIfTooLarge(source, column, row, start, INTRA_IN_P);
        return true;
    }

    /**
     * Codes a macroblock by what is around it.
     *
     * @param modes of its blocks
     * @param skipped as above; negative in key frames
     */
    void intra(VideoPicture source, int column, int row, int[] modes, int skipped) {
        final int at = lumaPlace(column, row);
        int pattern = 0;
        for (int block = 0; block < BLOCKS; block++) {
            final boolean above = row > firstRow || blockY(block) > 0;
            final boolean left = column > 0 || blockX(block) > 0;
            final int place = at + 4 * (blockY(block) * decoded.stride() + blockX(block));
            IntraPrediction.predict(modes[block], decoded.luma(), place, decoded.stride(), above, left);
            pattern |= luma(source, column, row, block, at, true);
        }
        final boolean above = row > firstRow;
        final boolean left = column > 0;
        final int colorAt = chromaPlace(column, row);
        IntraPrediction.predictChroma(decoded.blue(), colorAt, decoded.colorStride(), above, left);
        IntraPrediction.predictChroma(decoded.red(), colorAt, decoded.colorStride(), above, left);
        pattern |= chroma(source, column, row, true);

        final int start = begin(skipped);
        final int shift = skipped < 0 ? 0 : INTRA_IN_P;
        bits.unsigned(INTRA_4X4 + shift);
        for (int block = 0; block < BLOCKS; block++) {
            writeMode(column, row, block, modes[block]);
        }
        bits.unsigned(IntraPrediction.CHROMA_MEAN);
        bits.unsigned(INTRA_PATTERNS[pattern]);
        residual(column, row, pattern);
        replaceIfTooLarge(source, column, row, start, shift);
    }

    /** @return the bits of the macroblock's start */
    private int begin(int skipped) {
        bits.reserve(RESERVED_BITS);
        if (skipped >= 0) {
            bits.unsigned(skipped);
        }
        return bits.length();
    }

    /** @return the bit of coded_block_pattern that the block sets */
    private int luma(VideoPicture source, int column, int row, int block, int at, boolean intra) {
        final int place = at + 4 * (blockY(block) * decoded.stride() + blockX(block));
        final int count = transform.luma(source.luma(), decoded.luma(), place, decoded.stride(), intra, levels, block * SAMPLES);
        lumaCounts[blockIndex(column, row, block)] = (byte) count;
        return count == 0 ? 0 : 1 << (block >> 2);
    }

    private int chroma(VideoPicture source, int column, int row, boolean intra) {
        final int at = chromaPlace(column, row);
        boolean dc = false;
        boolean others = false;
        for (int color = 0; color < 2; color++) {
            dc |= transform.chroma(color == 0 ? source.blue() : source.red(), color == 0 ? decoded.blue() : decoded.red(), at,
                    decoded.colorStride(), intra, chromaDc, 4 * color, chromaLevels[color], 0, chromaBlockCounts);
            for (int block = 0; block < 4; block++) {
                chromaCounts[color][chromaIndex(column, row, block)] = (byte) chromaBlockCounts[block];
                others |= chromaBlockCounts[block] > 0;
            }
        }
        return others ? 2 << 4 : dc ? 1 << 4 : 0;
    }

    /** prev_intra4x4_pred_mode_flag and rem_intra4x4_pred_mode (8.3.1.1). */
    private void writeMode(int column, int row, int block, int mode) {
        final int index = blockIndex(column, row, block);
        final boolean above = row > firstRow || blockY(block) > 0;
        final boolean left = column > 0 || blockX(block) > 0;
        final int expected = above && left ? Math.min(lumaModes[index - 1], lumaModes[index - decoded.columns() * 4])
                : IntraPrediction.MEAN;
        lumaModes[index] = (byte) mode;
        if (mode == expected) {
            bits.put(1, 1);
        } else {
            bits.put(mode < expected ? mode : mode - 1, 4);
        }
    }

    private void residual(int column, int row, int pattern) {
        if (pattern == 0) {
            return;
        }
        // mb_qp_delta
        bits.signed(0);
        for (int block = 0; block < BLOCKS; block++) {
            if ((pattern >> (block >> 2) & 1) != 0) {
                final int index = blockIndex(column, row, block);
                final int context = context(lumaCounts, index, decoded.columns() * 4, row > firstRow || blockY(block) > 0,
                        column > 0 || blockX(block) > 0);
                coefficients.write(levels, block * SAMPLES, lumaCounts[index], SAMPLES, context, bits);
            }
        }
        if (pattern >> 4 != 0) {
            for (int from = 0; from < chromaDc.length; from += 4) {
                coefficients.write(chromaDc, from, chromaDcCount(from), 4, CoefficientWriter.CHROMA_DC, bits);
            }
        }
        if (pattern >> 4 == 2) {
            for (int color = 0; color < 2; color++) {
                for (int block = 0; block < 4; block++) {
                    final int index = chromaIndex(column, row, block);
                    final int context = context(chromaCounts[color], index, decoded.columns() * 2,
                            row > firstRow || block > 1, column > 0 || (block & 1) == 1);
                    coefficients.write(chromaLevels[color], block * SAMPLES + 1, chromaCounts[color][index], SAMPLES - 1,
                            context, bits);
                }
            }
        }
    }

    private int chromaDcCount(int from) {
        int count = 0;
        for (int i = from; i < from + 4; i++) {
            count += chromaDc[i] == 0 ? 0 : 1;
        }
        return count;
    }

    /** nC of 9.2.1. */
    private static int context(byte[] counts, int index, int stride, boolean above, boolean left) {
        if (above && left) {
            return (counts[index - 1] + counts[index - stride] + 1) >> 1;
        }
        return above ? counts[index - stride] : left ? counts[index - 1] : 0;
    }

    private void replaceIfTooLarge(VideoPicture source, int column, int row, int start, int shift) {
        if (bits.length() - start <= MOST_BITS) {
            return;
        }
        bits.truncate(start);
        bits.unsigned(PCM + shift);
        bits.align();
        copy(source.luma(), decoded.luma(), lumaPlace(column, row), decoded.stride(), VideoPicture.MACROBLOCK);
        copy(source.blue(), decoded.blue(), chromaPlace(column, row), decoded.colorStride(), VideoPicture.MACROBLOCK / 2);
        copy(source.red(), decoded.red(), chromaPlace(column, row), decoded.colorStride(), VideoPicture.MACROBLOCK / 2);
        clearModes(column, row);
        clearCounts(column, row, SAMPLES);
    }

    private void copy(byte[] source, byte[] target, int at, int stride, int edge) {
        for (int y = 0, place = at; y < edge; y++, place += stride) {
            for (int x = 0; x < edge; x++) {
                target[place + x] = source[place + x];
                bits.put(source[place + x] & 0xFF, Byte.SIZE);
            }
        }
    }
}
