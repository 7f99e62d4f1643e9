package org.checkerwave.app.movie.h264;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another decoder makes of the stream, to the last bit what the encoder thinks that it makes. */
class H264EncoderTest {

    private static final int KEY_INTERVAL = 4;
    private static final int PICTURES = 11;

    /** The samples of a picture. */
    @FunctionalInterface
    private interface Paint {
        int sample(int plane, int x, int y, int picture, Random random);
    }

    private record Film(String name, int width, int height, Paint paint) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Film> films() {
        return Stream.of(
                new Film("noise of sites of eight pixels", 208, 160, (plane, x, y, k, _) -> site(plane, x, y, k, 8)),
                new Film("noise of sites of five pixels", 176, 144, (plane, x, y, k, _) -> site(plane, x, y, k, 5)),
                new Film("noise of pixels over the whole range", 80, 96, (_, _, _, _, random) -> random.nextInt(256)),
                new Film("slow waves", 160, 64, (plane, x, y, k, _) -> (int) (128 + 90 * Math.sin(0.1 * x + 0.05 * y * (plane + 1)
                        + 0.2 * k))),
                new Film("a standing picture with one bright moving pixel", 64, 64,
                        (_, x, y, k, _) -> x == 3 + 5 * k && y == 30 ? 255 : 40 + x),
                new Film("black and white", 48, 32, (_, x, y, k, _) -> (x / 3 + y / 7 + k) % 2 * 255),
                new Film("one macroblock", 16, 16, (_, x, y, k, _) -> 8 * x + 7 * y + k),
                new Film("a size that is no multiple of macroblocks", 50, 38, (plane, x, y, k, _) -> site(plane, x, y, k, 6)),
                new Film("slices of several rows", 48, 640, (plane, x, y, k, random) -> y % 200 < 80 ? site(plane, x, y, k, 8)
                        : y % 200 < 120 ? random.nextInt(256) : (x + y + 3 * k) % 256),
                new Film("everything the same", 96, 96, (_, _, _, k, _) -> k / 6 * 100),
                new Film("large changes of single samples", 64, 48,
                        (_, x, y, _, random) -> random.nextInt(9) == 0 ? 255 * random.nextInt(2) : 16 + x + y));
    }

    private static int site(int plane, int x, int y, int picture, int size) {
        final int edge = plane == 0 ? size : Math.max(1, size / 2);
        return new Random(1000L * picture + 10_007L * (x / edge) + 31L * (y / edge) + plane).nextInt(16, 236);
    }

    private static VideoPicture paint(Film film, int number, Random random) {
        final VideoPicture picture = VideoPicture.of(film.width, film.height);
        fill(picture.luma(), picture.stride(), 0, film, number, random);
        fill(picture.blue(), picture.colorStride(), 1, film, number, random);
        fill(picture.red(), picture.colorStride(), 2, film, number, random);
        return picture;
    }

    private static void fill(byte[] samples, int stride, int plane, Film film, int number, Random random) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) film.paint.sample(plane, i % stride, i / stride, number, random);
        }
    }

    /** The units of a picture as a byte stream (Annex B), with the parameter sets before a key frame. */
    private static byte[] stream(H264Encoder encoder, H264Encoder.Coded coded) {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        if (coded.key()) {
            stream.writeBytes(new byte[] {0, 0, 0, 1});
            stream.writeBytes(encoder.sequenceParameters(1));
            stream.writeBytes(new byte[] {0, 0, 0, 1});
            stream.writeBytes(encoder.pictureParameters());
        }
        final ByteBuffer units = ByteBuffer.wrap(coded.bytes(), 0, coded.length());
        while (units.hasRemaining()) {
            final byte[] unit = new byte[units.getInt()];
            units.get(unit);
            stream.writeBytes(new byte[] {0, 0, 0, 1});
            stream.writeBytes(unit);
        }
        return stream.toByteArray();
    }

    private static VideoPicture decode(AVCodecContext decoder, byte[] stream, int width, int height) {
        final AVPacket packet = av_packet_alloc();
        final AVFrame frame = av_frame_alloc();
        try {
            av_new_packet(packet, stream.length);
            packet.data().put(stream);
            assertThat(avcodec_send_packet(decoder, packet)).isZero();
            assertThat(avcodec_receive_frame(decoder, frame)).isZero();
            assertThat(frame.decode_error_flags()).isZero();
            assertThat(frame.width()).isEqualTo(width);
            assertThat(frame.height()).isEqualTo(height);
            final VideoPicture picture = VideoPicture.of(width, height);
            copy(frame, 0, picture.luma(), picture.stride());
            copy(frame, 1, picture.blue(), picture.colorStride());
            copy(frame, 2, picture.red(), picture.colorStride());
            return picture;
        } finally {
            av_frame_free(frame);
            av_packet_free(packet);
        }
    }

    private static void copy(AVFrame frame, int plane, byte[] samples, int stride) {
        final int shift = plane == 0 ? 0 : 1;
        for (int y = 0; y < frame.height() >> shift; y++) {
            frame.data(plane).position((long) y * frame.linesize(plane)).get(samples, y * stride, frame.width() >> shift);
            frame.data(plane).position(0);
        }
    }

    private static AVCodecContext decoder() {
        final AVCodecContext decoder = avcodec_alloc_context3(avcodec_find_decoder(avcodec.AV_CODEC_ID_H264));
        // Every picture out at once.
        decoder.flags(decoder.flags() | avcodec.AV_CODEC_FLAG_LOW_DELAY).thread_count(1);
        // Refuses what breaks the standard instead of hiding it.
        decoder.err_recognition(avcodec.AV_EF_EXPLODE);
        assertThat(avcodec_open2(decoder, decoder.codec(), (AVDictionary) null)).isZero();
        return decoder;
    }

    @ParameterizedTest
    @MethodSource("films")
    void anotherDecoderHasTheSamePictures(Film film) {
        final Random random = new Random(5);
        final AVCodecContext decoder = decoder();
        try (H264Encoder encoder = new H264Encoder(film.width, film.height, 25, KEY_INTERVAL)) {
            for (int k = 0; k < PICTURES; k++) {
                final H264Encoder.Coded coded = encoder.encode(paint(film, k, random));
                assertThat(coded.key()).isEqualTo(k % KEY_INTERVAL == 0);
                final VideoPicture decoded = decode(decoder, stream(encoder, coded), film.width, film.height);
                final VideoPicture expected = encoder.decoded();
                assertSame("luma " + k, decoded.luma(), expected.luma(), expected.stride(), film.width, film.height);
                assertSame("blue " + k, decoded.blue(), expected.blue(), expected.colorStride(), film.width / 2, film.height / 2);
                assertSame("red " + k, decoded.red(), expected.red(), expected.colorStride(), film.width / 2, film.height / 2);
            }
        } finally {
            avcodec_free_context(decoder);
        }
    }

    private static void assertSame(String what, byte[] decoded, byte[] expected, int stride, int width, int height) {
        for (int y = 0; y < height; y++) {
            assertThat(Arrays.copyOfRange(decoded, y * stride, y * stride + width)).as("%s, row %d", what, y)
                    .isEqualTo(Arrays.copyOfRange(expected, y * stride, y * stride + width));
        }
    }

    @ParameterizedTest
    @MethodSource("films")
    void thePicturesAreCloseToTheirSources(Film film) {
        final Random random = new Random(5);
        try (H264Encoder encoder = new H264Encoder(film.width, film.height, 25, KEY_INTERVAL)) {
            for (int k = 0; k < PICTURES; k++) {
                final VideoPicture source = paint(film, k, random);
                encoder.encode(source);
                assertThat(signalToNoise(source.luma(), encoder.decoded().luma())).as("picture %d", k).isGreaterThan(42);
                assertThat(signalToNoise(source.blue(), encoder.decoded().blue())).as("picture %d", k).isGreaterThan(42);
            }
        }
    }

    private static double signalToNoise(byte[] a, byte[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            final double difference = (a[i] & 0xFF) - (b[i] & 0xFF);
            sum += difference * difference;
        }
        return 10 * Math.log10(255 * 255 * a.length / sum);
    }

    @Test
    void aSiteOfEightPixelsKeepsItsShadeToOne() {
        final Film film = films().findFirst().orElseThrow();
        try (H264Encoder encoder = new H264Encoder(film.width, film.height, 25, KEY_INTERVAL)) {
            for (int k = 0; k < PICTURES; k++) {
                final VideoPicture source = paint(film, k, new Random(0));
                encoder.encode(source);
                for (int i = 0; i < source.luma().length; i++) {
                    assertThat(Math.abs((source.luma()[i] & 0xFF) - (encoder.decoded().luma()[i] & 0xFF))).isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void aStandingPictureTakesAlmostNothing() {
        final Film film = films().findFirst().orElseThrow();
        try (H264Encoder encoder = new H264Encoder(film.width, film.height, 25, 100)) {
            final int first = encoder.encode(paint(film, 0, new Random(0))).length();
            final int second = encoder.encode(paint(film, 0, new Random(0))).length();
            assertThat(first).isGreaterThan(1000);
            assertThat(second).isLessThan(120);
        }
    }

    @Test
    void theSameFilmGivesTheSameBytes() {
        final Film film = films().skip(1).findFirst().orElseThrow();
        try (H264Encoder one = new H264Encoder(film.width, film.height, 25, KEY_INTERVAL);
                H264Encoder other = new H264Encoder(film.width, film.height, 25, KEY_INTERVAL)) {
            for (int k = 0; k < PICTURES; k++) {
                assertThat(stream(one, one.encode(paint(film, k, new Random(0)))))
                        .isEqualTo(stream(other, other.encode(paint(film, k, new Random(0)))));
            }
        }
    }
}
