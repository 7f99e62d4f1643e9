package org.checkerwave.app.movie.h264;

import java.util.Arrays;

/** The units that tell a decoder what the whole stream has in common (7.3.2.1, 7.3.2.2): constrained baseline profile. */
final class ParameterSets {

    static final int FRAME_NUMBER_BITS = 16;
    private static final int BASELINE = 66;
    /** constraint_set0_flag and constraint_set1_flag: every decoder of the Main and High profiles reads it too. */
    private static final int CONSTRAINED = 0xC0;
    private static final int SEQUENCE_UNIT = 0x67;
    private static final int PICTURE_UNIT = 0x68;
    /** BT.709, for primaries, transfer and matrix (Tables E-3 to E-5). */
    static final int BT_709 = 1;

    private ParameterSets() {
    }

    /** @param level level_idc */
    static byte[] sequence(int width, int height, int framesPerSecond, int level) {
        final BitWriter bits = new BitWriter();
        final int columns = Math.ceilDiv(width, VideoPicture.MACROBLOCK);
        final int rows = Math.ceilDiv(height, VideoPicture.MACROBLOCK);
        bits.put(BASELINE, 8);
        bits.put(CONSTRAINED, 8);
        bits.put(level, 8);
        bits.unsigned(0);
        bits.unsigned(FRAME_NUMBER_BITS - 4);
        // pic_order_cnt_type: shown in the order of coding
        bits.unsigned(2);
        // max_num_ref_frames, no gaps
        bits.unsigned(1);
        bits.flag(false);
        bits.unsigned(columns - 1);
        bits.unsigned(rows - 1);
        // frame_mbs_only_flag, direct_8x8_inference_flag
        bits.put(3, 2);
        final int right = columns * VideoPicture.MACROBLOCK - width;
        final int bottom = rows * VideoPicture.MACROBLOCK - height;
        bits.flag(right + bottom > 0);
        if (right + bottom > 0) {
            bits.unsigned(0);
            bits.unsigned(right / 2);
            bits.unsigned(0);
            bits.unsigned(bottom / 2);
        }
        bits.flag(true);
        usability(bits, framesPerSecond);
        bits.end();
        return unit(SEQUENCE_UNIT, bits);
    }

    /** vui_parameters of E.1.1. */
    private static void usability(BitWriter bits, int framesPerSecond) {
        // aspect_ratio_info_present_flag, overscan_info_present_flag
        bits.put(0, 2);
        // video_signal_type_present_flag, video_format 5, limited range, colour_description_present_flag
        bits.put(0b1_101_0_1, 6);
        bits.put(BT_709, 8);
        bits.put(BT_709, 8);
        bits.put(BT_709, 8);
        // chroma_loc_info_present_flag with samples of colour in the middle of their four pixels
        bits.flag(true);
        bits.unsigned(1);
        bits.unsigned(1);
        // timing_info_present_flag; a tick is a field
        bits.flag(true);
        bits.put(1, 32);
        bits.put(2 * framesPerSecond, 32);
        bits.flag(true);
        // nal_hrd, vcl_hrd, pic_struct
        bits.put(0, 3);
        // bitstream_restriction_flag, motion vectors within the picture
        bits.put(0b10, 2);
        bits.unsigned(0);
        bits.unsigned(0);
        bits.unsigned(0);
        bits.unsigned(0);
        // max_num_reorder_frames, max_dec_frame_buffering
        bits.unsigned(0);
        bits.unsigned(1);
    }

    static byte[] picture(int quantizer) {
        final BitWriter bits = new BitWriter();
        // ids, then entropy_coding_mode_flag: CAVLC, and bottom_field_pic_order_in_frame_present_flag
        bits.unsigned(0);
        bits.unsigned(0);
        bits.put(0, 2);
        // num_slice_groups_minus1, num_ref_idx_default_active_minus1 of both lists
        bits.unsigned(0);
        bits.unsigned(0);
        bits.unsigned(0);
        // weighted_pred_flag, weighted_bipred_idc
        bits.put(0, 3);
        bits.signed(quantizer - 26);
        bits.signed(0);
        bits.signed(0);
        // deblocking_filter_control_present_flag, constrained_intra_pred_flag, redundant_pic_cnt_present_flag
        bits.put(0b100, 3);
        bits.end();
        return unit(PICTURE_UNIT, bits);
    }

    private static byte[] unit(int header, BitWriter bits) {
        final byte[] bytes = new byte[bits.mostUnitBytes()];
        return Arrays.copyOf(bytes, bits.copyUnit(header, bytes, 0));
    }
}
