package org.checkerwave.app.movie;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
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
import org.bytedeco.ffmpeg.global.avutil;

/** A movie file read back. The conversion to RGB is written out here, independent of the library that made the file. */
record DecodedMovie(List<BufferedImage> frames, double seconds, int codec, int colorSpace) {

    static DecodedMovie read(Path file) {
        final AVFormatContext input = new AVFormatContext(null);
        assertThat(avformat_open_input(input, file.toString(), null, null)).isZero();
        assertThat(avformat_find_stream_info(input, (AVDictionary) null)).isNotNegative();
        final AVStream stream = input.streams(0);
        final AVCodec codec = avcodec_find_decoder(stream.codecpar().codec_id());
        final AVCodecContext decoder = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(decoder, stream.codecpar());
        assertThat(avcodec_open2(decoder, codec, (AVDictionary) null)).isZero();
        final AVPacket packet = av_packet_alloc();
        final AVFrame frame = av_frame_alloc();
        final List<BufferedImage> frames = new ArrayList<>();
        while (av_read_frame(input, packet) >= 0) {
            avcodec_send_packet(decoder, packet);
            drain(decoder, frame, frames);
            av_packet_unref(packet);
        }
        avcodec_send_packet(decoder, null);
        drain(decoder, frame, frames);
        final DecodedMovie movie = new DecodedMovie(frames, input.duration() / 1e6, stream.codecpar().codec_id(),
                stream.codecpar().color_space());
        av_frame_free(frame);
        av_packet_free(packet);
        avcodec_free_context(decoder);
        avformat_close_input(input);
        return movie;
    }

    /** What the file says of itself. */
    static String comment(Path file) {
        final AVFormatContext input = new AVFormatContext(null);
        assertThat(avformat_open_input(input, file.toString(), null, null)).isZero();
        try {
            return new String(av_dict_get(input.metadata(), "comment", null, 0).value().getStringBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            avformat_close_input(input);
        }
    }

    private static void drain(AVCodecContext decoder, AVFrame frame, List<BufferedImage> frames) {
        while (avcodec_receive_frame(decoder, frame) >= 0) {
            assertThat(frame.format()).isEqualTo(avutil.AV_PIX_FMT_YUV420P);
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
