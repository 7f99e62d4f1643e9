package org.checkerwave.app.movie;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.checkerwave.app.figure.FileNote;

/** An MP4 file with one H.264 stream, open for writing. */
final class H264Stream implements AutoCloseable {

    /** The same in every frame, so that quality and size are: sharp pixel blocks and lettering stay sharp. */
    private static final int QUANTIZER = 18;
    /** More than is ever needed, as the quantizer decides. */
    private static final double BITS_PER_PIXEL = 2;
    static final int SECONDS_BETWEEN_KEY_FRAMES = 2;
    private static final int MOST_THREADS = 4;

    private final AVFormatContext file = new AVFormatContext(null);
    private AVCodecContext encoder;
    private AVStream stream;
    private AVPacket packet;

    H264Stream(Path path, int width, int height, int framesPerSecond) {
        try {
            Ffmpeg.check(avformat_alloc_output_context2(file, null, "mp4", path.toString()), "preparing the file");
            final AVCodec codec = Ffmpeg.require(avcodec_find_encoder_by_name("libopenh264"),
                    "finding the H.264 encoder");
            openEncoder(codec, width, height, framesPerSecond);
            stream = Ffmpeg.require(avformat_new_stream(file, codec), "preparing the file");
            stream.time_base(encoder.time_base()).avg_frame_rate(encoder.framerate());
            Ffmpeg.check(avcodec_parameters_from_context(stream.codecpar(), encoder), "preparing the file");
            final AVIOContext output = new AVIOContext(null);
            Ffmpeg.check(avio_open(output, path.toString(), AVIO_FLAG_WRITE), "opening the file");
            file.pb(output);
            Ffmpeg.check(avformat_write_header(file, (AVDictionary) null), "writing the file");
            packet = Ffmpeg.require(av_packet_alloc(), "preparing the file");
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void openEncoder(AVCodec codec, int width, int height, int framesPerSecond) {
        encoder = Ffmpeg.require(avcodec_alloc_context3(codec), "preparing the encoder");
        // Each thread encodes a slice of its own.
        final int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        encoder.thread_count(threads).slices(threads);
        encoder.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P)
                .time_base(av_make_q(1, framesPerSecond)).framerate(av_make_q(framesPerSecond, 1))
                .gop_size(SECONDS_BETWEEN_KEY_FRAMES * framesPerSecond)
                .bit_rate(Math.round(BITS_PER_PIXEL * width * height * framesPerSecond))
                .qmin(QUANTIZER).qmax(QUANTIZER)
                .color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709).colorspace(AVCOL_SPC_BT709)
                .color_range(AVCOL_RANGE_MPEG);
        if ((file.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
            encoder.flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
        final AVDictionary options = new AVDictionary(null);
        try {
            av_dict_set(options, "rc_mode", "quality", 0);
            av_dict_set(options, "allow_skip_frames", "0", 0);
            // It smooths the edges of the sites, and costs a seventh of the time of noise.
            av_dict_set(options, "loopfilter", "0", 0);
            Ffmpeg.check(avcodec_open2(encoder, codec, options), "starting the H.264 encoder at " + width + "×" + height);
        } finally {
            av_dict_free(options);
        }
    }

    /** Encodes a frame and writes what the encoder has ready. */
    void write(AVFrame frame) {
        Ffmpeg.check(avcodec_send_frame(encoder, frame), "encoding a frame");
        writePackets();
    }

    /** What the file says of itself; written with its index. */
    void describe(FileNote note) {
        final AVDictionary metadata = new AVDictionary(null);
        av_dict_set(metadata, "comment", note.text(), 0);
        av_dict_set(metadata, "description", note.sentence(), 0);
        file.metadata(metadata);
    }

    /** Writes what is left and the file's index. The file is complete after {@link #close()}. */
    void finish() {
        Ffmpeg.check(avcodec_send_frame(encoder, null), "encoding the last frames");
        writePackets();
        Ffmpeg.check(av_write_trailer(file), "writing the end of the file");
    }

    private void writePackets() {
        while (true) {
            final int code = avcodec_receive_packet(encoder, packet);
            if (code == AVERROR_EAGAIN() || code == AVERROR_EOF) {
                return;
            }
            Ffmpeg.check(code, "encoding a frame");
            packet.stream_index(stream.index()).duration(1);
            av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
            Ffmpeg.check(av_interleaved_write_frame(file, packet), "writing the file");
        }
    }

    @Override
    public void close() {
        if (packet != null) {
            av_packet_free(packet);
            packet = null;
        }
        if (encoder != null) {
            avcodec_free_context(encoder);
            encoder = null;
        }
        if (!file.isNull()) {
            if (file.pb() != null) {
                avio_closep(file.pb());
            }
            avformat_free_context(file);
            file.setNull();
        }
    }
}
