package org.checkerwave.app.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mp4WriterTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int FRAMES = 40;
    private static final int RATE = 25;

    @TempDir
    Path folder;

    /** Domains of the two colours with blocks of four pixels along the moving wall, and lettering. */
    private static BufferedImage picture(int frame, int type) {
        final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                final int wall = (int) (160 + 2 * frame + 40 * Math.sin(y / 4 * 4 / 25.0)) / 4 * 4;
                image.setRGB(x, y, x < wall ? 0xFF235EB8 : x < wall + 4 ? 0xFFF5F6F6 : 0xFFA93E01);
            }
        }
        final Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.drawString("t = " + frame, 20, 30);
        graphics.dispose();
        return image;
    }

    private static double signalToNoise(BufferedImage image, BufferedImage source) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    final int difference = (image.getRGB(x, y) >> shift & 0xFF) - (source.getRGB(x, y) >> shift & 0xFF);
                    sum += difference * difference;
                }
            }
        }
        return 10 * Math.log10(255 * 255 / (sum / (3.0 * WIDTH * HEIGHT)));
    }

    @Test
    void whatIsWrittenCanBeReadBackFrameByFrame() {
        final Path target = folder.resolve("movie.mp4");
        try (Mp4Writer writer = new Mp4Writer(target, WIDTH, HEIGHT, RATE)) {
            for (int k = 0; k < FRAMES; k++) {
                writer.add(picture(k, k % 2 == 0 ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB));
            }
            assertThat(writer.frameCount()).isEqualTo(FRAMES);
            assertThat(target).doesNotExist();
        }
        assertThat(folder.toFile().list()).containsExactly("movie.mp4");
        final DecodedMovie movie = DecodedMovie.read(target);
        assertThat(movie.codec()).isEqualTo(avcodec.AV_CODEC_ID_H264);
        assertThat(movie.colorSpace()).isEqualTo(avutil.AVCOL_SPC_BT709);
        assertThat(movie.frames()).hasSize(FRAMES);
        assertThat(movie.seconds()).isCloseTo((double) FRAMES / RATE, within(1e-3));
        for (int k = 0; k < FRAMES; k++) {
            final BufferedImage frame = movie.frames().get(k);
            assertThat(frame.getWidth()).isEqualTo(WIDTH);
            assertThat(frame.getHeight()).isEqualTo(HEIGHT);
            assertThat(signalToNoise(frame, picture(k, BufferedImage.TYPE_INT_RGB))).isGreaterThan(30);
        }
    }

    @Test
    void aLongMovieHasEveryFrameAndManyKeyFrames() {
        final Path target = folder.resolve("long.mp4");
        final int frames = 601;
        try (Mp4Writer writer = new Mp4Writer(target, 32, 16, 1)) {
            for (int k = 0; k < frames; k++) {
                final BufferedImage image = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
                final Graphics2D graphics = image.createGraphics();
                graphics.setColor(new Color(k % 250, k % 250, k % 250));
                graphics.fillRect(0, 0, 32, 16);
                graphics.dispose();
                writer.add(image);
            }
        }
        final DecodedMovie movie = DecodedMovie.read(target);
        assertThat(movie.frames()).hasSize(frames);
        assertThat(movie.seconds()).isEqualTo(frames);
        for (int k = 0; k < frames; k++) {
            assertThat(new Color(movie.frames().get(k).getRGB(5, 5)).getGreen()).as("frame %d", k).isCloseTo(k % 250, within(3));
        }
    }

    @Test
    void aSideTooLongForTheEncoderIsRefused() {
        assertThatThrownBy(() -> new Mp4Writer(folder.resolve("wide.mp4"), 32_768, 128, RATE))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("too large for H.264");
    }

    @Test
    void theColorsOfADomainAreKept() {
        final Path target = folder.resolve("colors.mp4");
        try (Mp4Writer writer = new Mp4Writer(target, WIDTH, HEIGHT, RATE)) {
            writer.add(picture(0, BufferedImage.TYPE_INT_RGB));
        }
        final Color blue = new Color(DecodedMovie.read(target).frames().getFirst().getRGB(40, 120));
        assertThat(blue.getRed()).isCloseTo(0x23, within(4));
        assertThat(blue.getGreen()).isCloseTo(0x5E, within(4));
        assertThat(blue.getBlue()).isCloseTo(0xB8, within(4));
    }

    @Test
    void aDiscardedOrEmptyMovieLeavesTheOldFileAndNoPart() throws IOException {
        final Path target = folder.resolve("old.mp4");
        Files.writeString(target, "old");
        try (Mp4Writer writer = new Mp4Writer(target, WIDTH, HEIGHT, RATE)) {
            writer.add(picture(0, BufferedImage.TYPE_INT_RGB));
            writer.discard();
        }
        try (Mp4Writer _ = new Mp4Writer(target, WIDTH, HEIGHT, RATE)) {
            assertThat(target).hasContent("old");
        }
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("old.mp4");
    }

    @Test
    void oddSizesAreRefused() {
        assertThatThrownBy(() -> new Mp4Writer(folder.resolve("odd.mp4"), 321, 240, RATE))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("width and height must be even");
    }

    @Test
    void aFrameTooLargeForTheEncoderIsRefused() {
        assertThatThrownBy(() -> new Mp4Writer(folder.resolve("huge.mp4"), 4096, 4096, RATE))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("too large for H.264");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> new Mp4Writer(folder.resolve("none/movie.mp4"), WIDTH, HEIGHT, RATE))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("none").hasMessageContaining("choose another folder");
    }

    @Test
    void aTargetThatIsAFolderLeavesNoPart() throws IOException {
        final Path target = Files.createDirectories(folder.resolve("taken.mp4/inside")).getParent();
        final Mp4Writer writer = new Mp4Writer(target, WIDTH, HEIGHT, RATE);
        writer.add(picture(0, BufferedImage.TYPE_INT_RGB));
        assertThatThrownBy(writer::close).isInstanceOf(InvalidInput.class).hasMessageContaining("could not be written");
        assertThat(folder.toFile().list()).containsExactly("taken.mp4");
    }

    @Test
    void aFrameOfAnotherSizeIsRefusedAndTheMovieGoesOn() {
        final Path target = folder.resolve("movie.mp4");
        try (Mp4Writer writer = new Mp4Writer(target, WIDTH, HEIGHT, RATE)) {
            assertThatThrownBy(() -> writer.add(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("10×10");
            writer.add(picture(0, BufferedImage.TYPE_INT_RGB));
        }
        assertThat(DecodedMovie.read(target).frames()).hasSize(1);
    }
}
