package org.checkerwave.app.movie;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INP;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;

/** An image in the colours of video: BT.709, limited range, colour at half the resolution (4:2:0). */
final class VideoFrame implements AutoCloseable {

    private static final int UNITY = 1 << 16;

    private final int width;
    private final int height;
    private final BufferedImage opaque;
    private AVFrame rgb;
    private AVFrame yuv;
    private SwsContext conversion;

    VideoFrame(int width, int height) {
        this.width = width;
        this.height = height;
        this.opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        try {
            rgb = allocate(AV_PIX_FMT_BGR0);
            yuv = allocate(AV_PIX_FMT_YUV420P);
            yuv.color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709).colorspace(AVCOL_SPC_BT709)
                    .color_range(AVCOL_RANGE_MPEG);
            conversion = Ffmpeg.require(sws_getContext(width, height, AV_PIX_FMT_BGR0, width, height,
                    AV_PIX_FMT_YUV420P, SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP, null, null,
                    (DoublePointer) null), "preparing the colour conversion");
            final IntPointer bt709 = sws_getCoefficients(SWS_CS_ITU709);
            Ffmpeg.check(sws_setColorspaceDetails(conversion, bt709, 1, bt709, 0, 0, UNITY, UNITY),
                    "choosing the colours BT.709");
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private AVFrame allocate(int format) {
        final AVFrame frame = Ffmpeg.require(av_frame_alloc(), "preparing a frame");
        frame.format(format).width(width).height(height);
        Ffmpeg.check(av_frame_get_buffer(frame, 0), "preparing a frame");
        return frame;
    }

    /** The image converted; valid until the next call. */
    AVFrame convert(BufferedImage image, long number) {
        final int[] pixels = pixelsOf(image);
        final int stride = rgb.linesize(0);
        final IntBuffer target = rgb.data(0).capacity((long) stride * height).asByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        for (int y = 0; y < height; y++) {
            target.put(y * (stride / Integer.BYTES), pixels, y * width, width);
        }
        Ffmpeg.check(av_frame_make_writable(yuv), "preparing a frame");
        Ffmpeg.check(sws_scale(conversion, rgb.data(), rgb.linesize(), 0, height, yuv.data(), yuv.linesize()),
                "converting the colours");
        return yuv.pts(number);
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
        if (conversion != null) {
            sws_freeContext(conversion);
            conversion = null;
        }
        free(yuv);
        yuv = null;
        free(rgb);
        rgb = null;
    }

    private static void free(AVFrame frame) {
        if (frame != null) {
            av_frame_free(frame);
        }
    }
}
