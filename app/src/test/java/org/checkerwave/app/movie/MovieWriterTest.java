package org.checkerwave.app.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.app.picture.ColorMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for movies of every format. */
class MovieWriterTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;
    private static final int RATE = 30;
    private static final int[] MAP = ColorMaps.load().named("viridis").argb();
    static final FileNote NOTE = new FileNote("Checkerwave 9.9", "Holstein model, seed 7, γ = 0.2.",
            "{\n  \"seed\" : 7\n}" + " ".repeat(600));

    @TempDir
    Path folder;

    /** Blocks of four pixels in all colours of the map. */
    private static BufferedImage picture(int number) {
        final Random random = new Random(number);
        final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y += 4) {
            for (int x = 0; x < WIDTH; x += 4) {
                final int color = MAP[random.nextInt(MAP.length)];
                for (int i = 0; i < 16; i++) {
                    image.setRGB(x + i % 4, y + i / 4, color);
                }
            }
        }
        return image;
    }

    /** The same with more colours than a map has. */
    private static BufferedImage colorful(int number) {
        final BufferedImage image = picture(number);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < 8; y++) {
                image.setRGB(x, y, 0xFF000000 | x << 18 | y << 10 | x);
            }
        }
        return image;
    }

    private static MovieWriter open(Path target) {
        return MovieWriter.open(target, WIDTH, HEIGHT, RATE, MAP);
    }

    private static void write(Path target, List<BufferedImage> pictures) {
        try (MovieWriter writer = open(target)) {
            pictures.forEach(writer::add);
            writer.describe(NOTE);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static void assertSame(List<BufferedImage> frames, List<BufferedImage> pictures) {
        assertThat(frames).hasSameSizeAs(pictures);
        for (int k = 0; k < frames.size(); k++) {
            assertThat(pixels(frames.get(k))).as("frame %d", k).isEqualTo(pixels(pictures.get(k)));
        }
    }

    private static List<BufferedImage> pictures(int count) {
        return IntStream.range(0, count).mapToObj(MovieWriterTest::picture).toList();
    }

    @Test
    void aGifKeepsEveryColorOfTheMapAndLastsAsLongAsItShould() throws IOException {
        final Path target = folder.resolve("movie.gif");
        write(target, pictures(7));
        final DecodedGif gif = DecodedGif.read(target);
        assertSame(gif.frames(), pictures(7));
        assertThat(gif.delays()).containsExactly(3, 4, 3, 3, 4, 3, 3);
        assertThat(gif.endless()).isTrue();
        assertThat(gif.localTables()).isZero();
        assertThat(new String(Files.readAllBytes(target), StandardCharsets.UTF_8)).contains("Checkerwave 9.9");
        assertThat(gif.comment()).isEqualTo(NOTE.text());
        assertThat(folder.toFile().list()).containsExactly("movie.gif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"movie.mp4", "movie.gif", "movie.apng"})
    void whatAKilledProcessHadBegunLeavesNothingInTheNextMovie(String name) throws IOException {
        final Path target = folder.resolve(name);
        write(target, pictures(3));
        final byte[] undisturbed = Files.readAllBytes(target);
        final byte[] left = new byte[10 * undisturbed.length];
        Arrays.fill(left, (byte) 7);
        Files.write(folder.resolve("." + name + ".part"), left);
        write(target, pictures(3));
        assertThat(target).hasBinaryContent(undisturbed);
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    @Test
    void aGifKeepsFewForeignColorsAndTakesTheNearestOfMany() throws IOException {
        final Path target = folder.resolve("movie.gif");
        final BufferedImage few = picture(0);
        final Graphics2D graphics = few.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(10, 10, 5, 5);
        graphics.dispose();
        write(target, List.of(few, colorful(1), picture(2)));
        final List<BufferedImage> frames = DecodedGif.read(target).frames();
        assertThat(pixels(frames.get(0))).isEqualTo(pixels(few));
        assertThat(pixels(frames.get(2))).isEqualTo(pixels(picture(2)));
        assertThat(Arrays.stream(pixels(frames.get(1)))).allMatch(color -> Arrays.stream(MAP).anyMatch(c -> c == color));
        assertThat(frames.get(1).getRGB(20, 30)).isEqualTo(colorful(1).getRGB(20, 30));
    }

    @Test
    void anApngKeepsEveryColor() throws IOException {
        final Path target = folder.resolve("movie.apng");
        final List<BufferedImage> pictures = List.of(colorful(0), picture(1), colorful(2), picture(3));
        write(target, pictures);
        final DecodedApng apng = DecodedApng.read(target);
        assertSame(apng.frames(), pictures);
        assertThat(apng.seconds()).isCloseTo(4.0 / RATE, within(1e-12));
        assertThat(apng.plays()).isZero();
        assertThat(apng.texts()).containsEntry("Software", NOTE.program()).containsEntry("Description", NOTE.sentence())
                .containsEntry("Checkerwave", NOTE.json());
        assertThat(pixels(ImageIO.read(target.toFile()))).isEqualTo(pixels(colorful(0)));
        assertThat(folder.toFile().list()).containsExactly("movie.apng");
    }

    @Test
    void anMp4SaysWhereItComesFrom() {
        final Path target = folder.resolve("movie.mp4");
        write(target, pictures(4));
        assertThat(MovieComment.read(target)).isEqualTo(NOTE.text());
        assertThat(DecodedMovie.read(target).frames()).hasSize(4);
    }

    @Test
    void picturesLieBesideATextWithTheRun() throws IOException {
        write(folder.resolve("run.png"), pictures(3));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("run-000000.png", "run-000001.png", "run-000002.png",
                "run.txt");
        for (int k = 0; k < 3; k++) {
            assertThat(pixels(ImageIO.read(folder.resolve("run-00000" + k + ".png").toFile())))
                    .isEqualTo(pixels(picture(k)));
        }
        assertThat(folder.resolve("run.txt")).content().contains("30 a second", NOTE.sentence(), "\"seed\" : 7");
        write(folder.resolve("pictures"), pictures(2));
        assertThat(folder.resolve("pictures").toFile().list()).containsExactlyInAnyOrder("frame-000000.png",
                "frame-000001.png", "run.txt");
        assertThatThrownBy(() -> open(folder.resolve("run.png"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("must not mix");
        assertThatThrownBy(() -> open(folder.resolve("pictures"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("choose another name");
    }

    @ParameterizedTest
    @EnumSource
    void aMovieThatIsGivenUpLeavesNothingAndAnEmptyOneNeither(MovieFormat format) throws IOException {
        final Path target = folder.resolve("movie." + format.ending());
        if (format != MovieFormat.PNG) {
            Files.writeString(target, "old");
        }
        final MovieWriter writer = open(target);
        writer.add(picture(0));
        assertThat(writer.frameCount()).isEqualTo(1);
        writer.discard();
        writer.close();
        open(target).close();
        assertThat(list()).isEqualTo(format == MovieFormat.PNG ? List.of() : List.of(target));
        if (format != MovieFormat.PNG) {
            assertThat(target).hasContent("old");
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** The part file is a link to the device that is always full. */
    @ParameterizedTest
    @ValueSource(strings = {"movie.mp4", "movie.gif", "movie.apng"})
    void aDiskThatIsFullIsToldAndLeavesNothing(String name) throws IOException {
        assumeThat(Path.of("/dev/full")).exists();
        Files.createSymbolicLink(folder.resolve("." + name + ".part"), Path.of("/dev/full"));
        assertThatThrownBy(() -> write(folder.resolve(name), pictures(40))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(name).hasMessageContaining("No space left").hasMessageContaining("make room");
        assertThat(list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatIsMissingIsTold(MovieFormat format) {
        assertThatThrownBy(() -> open(folder.resolve("none").resolve("movie." + format.ending())))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("none").hasMessageContaining("choose another folder");
    }

    @ParameterizedTest
    @EnumSource
    void aFrameOfAnotherSizeIsRefusedAndTheMovieGoesOn(MovieFormat format) {
        try (MovieWriter writer = open(folder.resolve("movie." + format.ending()))) {
            assertThatThrownBy(() -> writer.add(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("10×10");
            writer.add(picture(0));
            assertThat(writer.frameCount()).isEqualTo(1);
        }
    }

    @Test
    void anUnknownEndingIsToldWithThoseThatThereAre() {
        assertThatThrownBy(() -> open(folder.resolve("movie.avi"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("movie.avi").hasMessageContaining(".mp4, .gif, .apng, .png");
        assertThat(folder).isEmptyDirectory();
    }


    @Test
    void aRateThatAFormatHasNotIsRefused() {
        assertThat(MovieFormat.GIF.refusal(WIDTH, HEIGHT, 60)).hasValueSatisfying(text -> assertThat(text).contains("1 to 50"));
        assertThat(MovieFormat.APNG.refusal(WIDTH, HEIGHT, 60)).isEmpty();
        assertThat(MovieFormat.MP4.refusal(33, HEIGHT, 60)).isPresent();
        assertThat(MovieFormat.GIF.refusal(33, HEIGHT, 20)).isEmpty();
    }
}
