package org.checkerwave.app.movie;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.checkerwave.app.movie.h264.VideoPicture;
import org.jspecify.annotations.Nullable;

/**
 * An image in the colours of video: BT.709, limited range, colour at half the resolution (4:2:0). A sample of colour is
 * the mean of its four pixels, so that blocks on even pixels keep theirs. Rows that are as the one above, as those of
 * magnified sites are, are converted once.
 */
final class VideoFrame {

    private static final int BITS = 16;
    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;
    private static final double GREEN = 1 - RED - BLUE;
    /** Y' = 16 + 219 (R w_R + G w_G + B w_B), each part of 255. */
    private static final int[] LUMA = {fixed(219 * RED), fixed(219 * GREEN), fixed(219 * BLUE)};
    /** C_B = 128 + 224 (B − Y)/(2 − 2 w_B), C_R = 128 + 224 (R − Y)/(2 − 2 w_R); of the sum of four pixels. */
    private static final int[] TO_BLUE = {quarter(-112 * RED / (1 - BLUE)), quarter(-112 * GREEN / (1 - BLUE)), quarter(112)};
    private static final int[] TO_RED = {quarter(112), quarter(-112 * GREEN / (1 - RED)), quarter(-112 * BLUE / (1 - RED))};

    private final int width;
    private final int height;
    /** For images of other kinds; made when the first one comes. */
    private @Nullable BufferedImage opaque;
    private final VideoPicture picture;

    /** Width and height are even. */
    VideoFrame(int width, int height) {
        this.width = width;
        this.height = height;
        this.picture = VideoPicture.of(width, height);
    }

    private static int fixed(double weight) {
        return (int) Math.rint(weight / 255 * (1 << BITS));
    }

    private static int quarter(double weight) {
        return (int) Math.rint(weight / 255 * (1 << (BITS - 2)));
    }

    /** The image converted; valid until the next call. */
    VideoPicture convert(BufferedImage image) {
        final int[] pixels = pixelsOf(image);
        final int stride = picture.stride();
        final int colorStride = picture.colorStride();
        boolean sameAbove = false;
        for (int y = 0; y < height; y += 2) {
            final boolean upper = y > 0 && same(pixels, y, y - 1);
            final boolean lower = same(pixels, y + 1, y);
            luma(pixels, y, upper);
            luma(pixels, y + 1, lower);
            if (upper && lower && sameAbove) {
                repeat(picture.blue(), colorStride, y / 2);
                repeat(picture.red(), colorStride, y / 2);
            } else {
                colorsOf(pixels, y * width, y / 2 * colorStride);
                extend(picture.blue(), y / 2 * colorStride, width / 2, colorStride);
                extend(picture.red(), y / 2 * colorStride, width / 2, colorStride);
            }
            sameAbove = lower;
        }
        // What lies below the picture in its last macroblocks is not shown.
        for (int y = height; y < picture.rows() * VideoPicture.MACROBLOCK; y++) {
            repeat(picture.luma(), stride, y);
        }
        for (int y = height / 2; y < picture.rows() * VideoPicture.MACROBLOCK / 2; y++) {
            repeat(picture.blue(), colorStride, y);
            repeat(picture.red(), colorStride, y);
        }
        return picture;
    }

    private void luma(int[] pixels, int y, boolean asAbove) {
        final int stride = picture.stride();
        if (asAbove) {
            repeat(picture.luma(), stride, y);
        } else {
            lumaOf(pixels, y * width, y * stride);
            extend(picture.luma(), y * stride, width, stride);
        }
    }

    /** A row as the one above. */
    private static void repeat(byte[] samples, int stride, int row) {
        System.arraycopy(samples, (row - 1) * stride, samples, row * stride, stride);
    }

    /** The last sample of a row to the end of its last macroblock. */
    private static void extend(byte[] samples, int start, int width, int stride) {
        Arrays.fill(samples, start + width, start + stride, samples[start + width - 1]);
    }

    private boolean same(int[] pixels, int row, int other) {
        return Arrays.equals(pixels, row * width, (row + 1) * width, pixels, other * width, (other + 1) * width);
    }

    private void lumaOf(int[] pixels, int start, int target) {
        final byte[] lumas = picture.luma();
        final int red = LUMA[0];
        final int green = LUMA[1];
        final int blue = LUMA[2];
        final int offset = (16 << BITS) + (1 << (BITS - 1));
        for (int x = 0; x < width; x++) {
            final int rgb = pixels[start + x];
            lumas[target + x] = (byte) ((offset + red * (rgb >> 16 & 0xFF) + green * (rgb >> 8 & 0xFF) + blue * (rgb & 0xFF)) >> BITS);
        }
    }

    private void colorsOf(int[] pixels, int start, int target) {
        final byte[] blues = picture.blue();
        final byte[] reds = picture.red();
        final int offset = (128 << BITS) + (1 << (BITS - 1));
        for (int x = 0; x < width / 2; x++) {
            final int at = start + 2 * x;
            final int a = pixels[at];
            final int b = pixels[at + 1];
            final int c = pixels[at + width];
            final int d = pixels[at + width + 1];
            // Red and blue side by side.
            final int redBlue = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF);
            final int red = redBlue >>> 16;
            final int green = ((a & 0xFF00) + (b & 0xFF00) + (c & 0xFF00) + (d & 0xFF00)) >>> 8;
            final int blue = redBlue & 0xFFFF;
            blues[target + x] = (byte) ((offset + TO_BLUE[0] * red + TO_BLUE[1] * green + TO_BLUE[2] * blue) >> BITS);
            reds[target + x] = (byte) ((offset + TO_RED[0] * red + TO_RED[1] * green + TO_RED[2] * blue) >> BITS);
        }
    }

    private int[] pixelsOf(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            final int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            // A part of a larger image shares that one's pixels.
            if (pixels.length == width * height) {
                return pixels;
            }
        }
        if (opaque == null) {
            opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }
        final Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return ((DataBufferInt) opaque.getRaster().getDataBuffer()).getData();
    }
}
