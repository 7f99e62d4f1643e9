package org.checkerwave.app.movie.h264;

/**
 * A picture of whole macroblocks in 4:2:0, a byte without sign a sample, rows from the top, without gaps.
 *
 * @param columns of macroblocks
 * @param rows of macroblocks
 * @param luma 16 · columns times 16 · rows samples
 * @param blue 8 · columns times 8 · rows samples
 * @param red as blue
 */
public record VideoPicture(int columns, int rows, byte[] luma, byte[] blue, byte[] red) {

    /** Edge of a macroblock in pixels. */
    public static final int MACROBLOCK = 16;

    /** Room for a picture of at least so many pixels. */
    public static VideoPicture of(int width, int height) {
        final int columns = Math.ceilDiv(width, MACROBLOCK);
        final int rows = Math.ceilDiv(height, MACROBLOCK);
        final int samples = columns * rows * MACROBLOCK * MACROBLOCK;
        return new VideoPicture(columns, rows, new byte[samples], new byte[samples / 4], new byte[samples / 4]);
    }

    /** Samples of luma a row. */
    public int stride() {
        return columns * MACROBLOCK;
    }

    /** Samples of each colour a row. */
    public int colorStride() {
        return columns * MACROBLOCK / 2;
    }
}
