package org.checkerwave.app.movie;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * A short movie file read back, to check what was written. The conversion to RGB is written out here, independent of the one
 * that made the file.
 *
 * @param frames all of them, in memory
 * @param seconds duration that the file tells
 * @param codec ffmpeg's AV_CODEC_ID
 * @param colorSpace ffmpeg's AVCOL_SPC
 */
public record DecodedMovie(List<BufferedImage> frames, double seconds, int codec, int colorSpace) {

    private static final double MICROSECONDS = 1e6;

    /** @throws AssertionError for a file that is no movie or not of 4:2:0 colours */
    public static DecodedMovie read(Path file) {
        final AVFormatContext input = new AVFormatContext(null);
        Ffmpeg.check(avformat_open_input(input, file.toString(), null, null), "opening the movie");
        try {
            Ffmpeg.check(avformat_find_stream_info(input, (AVDictionary) null), "reading the movie");
            return read(input, input.streams(0));
        } finally {
            avformat_close_input(input);
        }
    }

    private static DecodedMovie read(AVFormatContext input, AVStream stream) {
        final AVCodec codec = Ffmpeg.require(avcodec_find_decoder(stream.codecpar().codec_id()), "finding the decoder");
        final AVCodecContext decoder = avcodec_alloc_context3(codec);
        final AVPacket packet = av_packet_alloc();
        final AVFrame frame = av_frame_alloc();
        final List<BufferedImage> frames = new ArrayList<>();
        try {
            Ffmpeg.check(avcodec_parameters_to_context(decoder, stream.codecpar()), "preparing the decoder");
            Ffmpeg.check(avcodec_open2(decoder, codec, (AVDictionary) null), "preparing the decoder");
            while (av_read_frame(input, packet) >= 0) {
                Ffmpeg.check(avcodec_send_packet(decoder, packet), "decoding a frame");
                drain(decoder, frame, frames);
                av_packet_unref(packet);
            }
            Ffmpeg.check(avcodec_send_packet(decoder, null), "decoding the last frames");
            drain(decoder, frame, frames);
        } finally {
            av_frame_free(frame);
            av_packet_free(packet);
            avcodec_free_context(decoder);
        }
        return new DecodedMovie(frames, input.duration() / MICROSECONDS, stream.codecpar().codec_id(),
                stream.codecpar().color_space());
    }

    private static void drain(AVCodecContext decoder, AVFrame frame, List<BufferedImage> frames) {
        while (avcodec_receive_frame(decoder, frame) >= 0) {
            if (frame.format() != AV_PIX_FMT_YUV420P) {
                throw new AssertionError("The colours of the movie are not 4:2:0.");
            }
            frames.add(toRgb(frame));
        }
    }

    /** BT.709, limited range. */
    private static BufferedImage toRgb(AVFrame frame) {
        final BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                final double luma = (sample(frame, 0, x, y) - 16) / 219;
                final double blue = (sample(frame, 1, x / 2, y / 2) - 128) / 224;
                final double red = (sample(frame, 2, x / 2, y / 2) - 128) / 224;
                image.setRGB(x, y, byteOf(luma + 1.5748 * red) << 16
                        | byteOf(luma - 0.1873 * blue - 0.4681 * red) << 8 | byteOf(luma + 1.8556 * blue));
            }
        }
        return image;
    }

    private static double sample(AVFrame frame, int plane, int x, int y) {
        return frame.data(plane).get((long) y * frame.linesize(plane) + x) & 0xFF;
    }

    private static int byteOf(double value) {
        return Math.clamp(Math.round(value * 255), 0, 255);
    }
}
