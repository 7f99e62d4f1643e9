package org.checkerwave.app.movie;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * An image in the colours of video: BT.709, limited range, colour at half the resolution (4:2:0). A sample of colour is
 * the mean of its four pixels, so that blocks on even pixels keep theirs. Rows that are as the one above, as those of
 * magnified sites are, are converted once.
 */
final class VideoFrame implements AutoCloseable {

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
    private final BufferedImage opaque;
    private final byte[] lumas;
    private final byte[] blues;
    private final byte[] reds;
    private AVFrame yuv;

    /** Width and height are even. */
    VideoFrame(int width, int height) {
        this.width = width;
        this.height = height;
        this.opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.lumas = new byte[width];
        this.blues = new byte[width / 2];
        this.reds = new byte[width / 2];
        try {
            yuv = Ffmpeg.require(av_frame_alloc(), "preparing a frame");
            yuv.format(AV_PIX_FMT_YUV420P).width(width).height(height).color_primaries(AVCOL_PRI_BT709)
                    .color_trc(AVCOL_TRC_BT709).colorspace(AVCOL_SPC_BT709).color_range(AVCOL_RANGE_MPEG);
            Ffmpeg.check(av_frame_get_buffer(yuv, 0), "preparing a frame");
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static int fixed(double weight) {
        return (int) Math.rint(weight / 255 * (1 << BITS));
    }

    private static int quarter(double weight) {
        return (int) Math.rint(weight / 255 * (1 << BITS - 2));
    }

    /** The image converted; valid until the next call. */
    AVFrame convert(BufferedImage image, long number) {
        final int[] pixels = pixelsOf(image);
        Ffmpeg.check(av_frame_make_writable(yuv), "preparing a frame");
        final ByteBuffer luma = plane(0, height);
        final ByteBuffer blue = plane(1, height / 2);
        final ByteBuffer red = plane(2, height / 2);
        for (int y = 0; y < height; y++) {
            if (y == 0 || !same(pixels, y, y - 1)) {
                lumaOf(pixels, y * width);
            }
            luma.put(y * yuv.linesize(0), lumas);
        }
        for (int y = 0; y < height; y += 2) {
            if (y == 0 || !same(pixels, y, y - 2) || !same(pixels, y + 1, y - 1)) {
                colorsOf(pixels, y * width);
            }
            blue.put(y / 2 * yuv.linesize(1), blues);
            red.put(y / 2 * yuv.linesize(2), reds);
        }
        return yuv.pts(number);
    }

    private ByteBuffer plane(int number, int rows) {
        return yuv.data(number).capacity((long) yuv.linesize(number) * rows).asByteBuffer();
    }

    private boolean same(int[] pixels, int row, int other) {
        return Arrays.equals(pixels, row * width, (row + 1) * width, pixels, other * width, (other + 1) * width);
    }

    private void lumaOf(int[] pixels, int start) {
        final int red = LUMA[0];
        final int green = LUMA[1];
        final int blue = LUMA[2];
        final int offset = (16 << BITS) + (1 << BITS - 1);
        for (int x = 0; x < lumas.length; x++) {
            final int rgb = pixels[start + x];
            lumas[x] = (byte) (offset + red * (rgb >> 16 & 0xFF) + green * (rgb >> 8 & 0xFF) + blue * (rgb & 0xFF) >> BITS);
        }
    }

    private void colorsOf(int[] pixels, int start) {
        final int offset = (128 << BITS) + (1 << BITS - 1);
        for (int x = 0; x < blues.length; x++) {
            final int at = start + 2 * x;
            final int a = pixels[at];
            final int b = pixels[at + 1];
            final int c = pixels[at + width];
            final int d = pixels[at + width + 1];
            final int red = (a >> 16 & 0xFF) + (b >> 16 & 0xFF) + (c >> 16 & 0xFF) + (d >> 16 & 0xFF);
            final int green = (a >> 8 & 0xFF) + (b >> 8 & 0xFF) + (c >> 8 & 0xFF) + (d >> 8 & 0xFF);
            final int blue = (a & 0xFF) + (b & 0xFF) + (c & 0xFF) + (d & 0xFF);
            blues[x] = (byte) (offset + TO_BLUE[0] * red + TO_BLUE[1] * green + TO_BLUE[2] * blue >> BITS);
            reds[x] = (byte) (offset + TO_RED[0] * red + TO_RED[1] * green + TO_RED[2] * blue >> BITS);
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
        final Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return ((DataBufferInt) opaque.getRaster().getDataBuffer()).getData();
    }

    @Override
    public void close() {
        if (yuv != null) {
            av_frame_free(yuv);
            yuv = null;
        }
    }
}
