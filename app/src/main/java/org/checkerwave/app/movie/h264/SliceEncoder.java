package org.checkerwave.app.movie.h264;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Codes the same whole rows of macroblocks of one picture after the other. */
final class SliceEncoder {

    /** nal_unit_type with nal_ref_idc 3. */
    private static final int KEY_UNIT = 0x65;
    private static final int OTHER_UNIT = 0x61;
    private static final int SLICE_P = 0;
    private static final int SLICE_I = 2;
    /** Sum of absolute differences over a macroblock, below which the picture before predicts well enough: 1.5 a pixel. */
    private static final int CLOSE = 384;
    /** The same of 4 × 4 samples that are likely to leave no coefficient, and what a coefficient costs in it. */
    private static final int NOTHING_LEFT = 10;
    private static final int COEFFICIENT = 30;
    /** Sixteen modes, where the picture before needs none. */
    private static final int MODES = 60;

    private final VideoPicture decoded;
    private final int firstRow;
    private final int endRow;
    private final BitWriter bits = new BitWriter();
    private final MacroblockCoder coder;
    private final int[] modes = new int[MacroblockCoder.BLOCKS];

    /** @param decoded the picture that a decoder has; changed in these rows alone */
    SliceEncoder(VideoPicture decoded, int firstRow, int endRow, int quantizer) {
        this.decoded = decoded;
        this.firstRow = firstRow;
        this.endRow = endRow;
        this.coder = new MacroblockCoder(decoded, firstRow, endRow - firstRow, quantizer, bits);
    }

    /**
     * @param before the source of the picture before; null for a key frame
     * @param sinceKey pictures since the last key frame
     * @param keyNumber tells neighbouring key frames apart
     */
    void encode(VideoPicture source, @Nullable VideoPicture before, int sinceKey, int keyNumber) {
        bits.clear();
        header(before == null, sinceKey, keyNumber);
        int skipped = 0;
        for (int row = firstRow; row < endRow; row++) {
            for (int column = 0; column < decoded.columns(); column++) {
                skipped = code(source, before, column, row, skipped);
            }
        }
        if (skipped > 0) {
            bits.reserve(2 * Integer.SIZE);
            bits.unsigned(skipped);
        }
        bits.end();
    }

    /** @return macroblocks left out since the last that was written */
    private int code(VideoPicture source, @Nullable VideoPicture before, int column, int row, int skipped) {
        if (before == null) {
            chooseModes(source, column, row, Integer.MAX_VALUE);
            coder.intra(source, column, row, modes, -1);
            return 0;
        }
        if (same(source, before, column, row)) {
            coder.skip(column, row);
            return skipped + 1;
        }
        if (intraIsBetter(source, column, row)) {
            coder.intra(source, column, row, modes, skipped);
            return 0;
        }
        return coder.inter(source, column, row, skipped) ? 0 : skipped + 1;
    }

    /** slice_header of 7.3.3. */
    private void header(boolean key, int sinceKey, int keyNumber) {
        bits.reserve(1 << 8);
        bits.unsigned(firstRow * decoded.columns());
        bits.unsigned(key ? SLICE_I : SLICE_P);
        bits.unsigned(0);
        bits.put(sinceKey & (1 << ParameterSets.FRAME_NUMBER_BITS) - 1, ParameterSets.FRAME_NUMBER_BITS);
        if (key) {
            bits.unsigned(keyNumber & 1);
            // no_output_of_prior_pics_flag, long_term_reference_flag
            bits.put(0, 2);
        } else {
            // num_ref_idx_active_override_flag, ref_pic_list_modification_flag_l0, adaptive_ref_pic_marking_mode_flag
            bits.put(0, 3);
        }
        // slice_qp_delta
        bits.signed(0);
        // disable_deblocking_filter_idc: it would smooth the edges of the sites.
        bits.unsigned(1);
    }

    private boolean same(VideoPicture source, VideoPicture before, int column, int row) {
        final int edge = VideoPicture.MACROBLOCK;
        final int at = (row * decoded.stride() + column) * edge;
        final int colorAt = (row * decoded.colorStride() + column) * edge / 2;
        return same(source.luma(), before.luma(), at, decoded.stride(), edge)
                && same(source.blue(), before.blue(), colorAt, decoded.colorStride(), edge / 2)
                && same(source.red(), before.red(), colorAt, decoded.colorStride(), edge / 2);
    }

    private static boolean same(byte[] a, byte[] b, int at, int stride, int edge) {
        for (int y = 0, place = at; y < edge; y++, place += stride) {
            if (!Arrays.equals(a, place, place + edge, b, place, place + edge)) {
                return false;
            }
        }
        return true;
    }

    /** Decides by luma alone; leaves the modes of prediction if so. */
    private boolean intraIsBetter(VideoPicture source, int column, int row) {
        final int stride = decoded.stride();
        final int at = (row * stride + column) * VideoPicture.MACROBLOCK;
        int cost = 0;
        int total = 0;
        for (int y = 0; y < VideoPicture.MACROBLOCK; y += 4) {
            for (int x = 0; x < VideoPicture.MACROBLOCK; x += 4) {
                final int difference = difference(source.luma(), decoded.luma(), at + y * stride + x, stride);
                total += difference;
                cost += cost(difference);
            }
        }
        return total > CLOSE && chooseModes(source, column, row, cost) < cost;
    }

    /** The best mode of every block. @return their cost, or one that is too high */
    private int chooseModes(VideoPicture source, int column, int row, int mostCost) {
        final int stride = decoded.stride();
        final int at = (row * stride + column) * VideoPicture.MACROBLOCK;
        int cost = MODES;
        for (int block = 0; block < MacroblockCoder.BLOCKS && cost < mostCost; block++) {
            final int x = 4 * MacroblockCoder.blockX(block);
            final int y = 4 * MacroblockCoder.blockY(block);
            final int best = IntraPrediction.best(source.luma(), at + y * stride + x, stride, row > firstRow || y > 0,
                    column > 0 || x > 0);
            modes[block] = best & 3;
            cost += cost(best >> 2);
        }
        return cost;
    }

    private static int cost(int difference) {
        return difference < NOTHING_LEFT ? 0 : COEFFICIENT + difference;
    }

    private static int difference(byte[] a, byte[] b, int at, int stride) {
        return FourSamples.difference(rows(a, at, stride), rows(a, at + 2 * stride, stride), rows(b, at, stride),
                rows(b, at + 2 * stride, stride));
    }

    private static long rows(byte[] samples, int at, int stride) {
        return FourSamples.rows(FourSamples.at(samples, at), FourSamples.at(samples, at + stride));
    }

    /** The most bytes that {@link #copyUnit} takes. */
    int mostUnitBytes() {
        return bits.mostUnitBytes();
    }

    /** The slice as a NAL unit. @return the place behind it */
    int copyUnit(boolean key, byte[] target, int at) {
        return bits.copyUnit(key ? KEY_UNIT : OTHER_UNIT, target, at);
    }
}
