package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureComposerTest {

    private static final ValueRange HALF = ValueRange.around(0, 0.5);

    private final ColorMap colors = ColorMaps.load().diverging(false);
    private final Frame frame = Frames.twoDomains(new SquareLattice(40, 30));

    private PictureComposer composer(double pixelsPerSite) {
        return new PictureComposer(new PictureStyle(new Look(FieldKind.PHI, colors, false), pixelsPerSite, false));
    }

    private static long count(BufferedImage image, int argb) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == argb).count();
    }

    @Test
    void everySiteIsDrawnWithItsColor() {
        final BufferedImage image = composer(6).compose(frame, HALF, "");
        final long half = 20 * 30 * 36;
        // The colour bar adds rows of the same colours.
        assertThat(count(image, colors.color(0.4, HALF))).isBetween(half, half + 500);
        assertThat(count(image, colors.color(-0.4, HALF))).isBetween(half, half + 500);
    }

    @Test
    void theColorBarShowsEveryColorOfTheMap() {
        final BufferedImage image = composer(10).compose(frame, HALF, "");
        for (final int color : colors.argb()) {
            assertThat(count(image, color)).isPositive();
        }
    }

    @Test
    void sizesAreEvenAndTheSameForEveryFrame() {
        final PictureComposer composer = composer(7);
        final BufferedImage first = composer.compose(frame, HALF, "Coarsening");
        final BufferedImage later = composer.compose(new Frame(frame.lattice(), 0, 9, 12345.6, frame.parameters(), null,
                frame.displacement(), frame.density(), frame.velocity(), frame.pins()), ValueRange.around(0, 2.5), "Coarsening");
        assertThat(first.getWidth() % 2 + first.getHeight() % 2).isZero();
        assertThat(later.getWidth()).isEqualTo(first.getWidth());
        assertThat(later.getHeight()).isEqualTo(first.getHeight());
    }

    @Test
    void aFlatLatticeStillGetsAScaleThatCanBeRead() {
        final Frame flat = Frames.twoDomains(new SquareLattice(200, 4));
        final BufferedImage image = new PictureComposer(new PictureStyle(new Look(FieldKind.DENSITY, colors, false), 0.5, false))
                .compose(flat, new ValueRange(0, 1), "");
        assertThat(image.getHeight()).isGreaterThan(200);
        for (final int color : new int[] {colors.argb()[0], colors.argb()[64], colors.argb()[255]}) {
            assertThat(count(image, color)).isPositive();
        }
    }

    @Test
    void theCaptionIsWrittenBelowTheField() {
        final BufferedImage image = composer(8).compose(frame, HALF, "");
        int dark = 0;
        for (int y = 30 * 8 + 20; y < image.getHeight(); y++) {
            for (int x = 0; x < 60; x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(100);
        assertThat(Caption.time(frame)).isEqualTo("t = 0.0");
        assertThat(Caption.parameters(frame))
                .isEqualTo("40×30 sites   T = 0.1   g = 1.5   K = 1   κ = 0.18   γ = 0.2");
    }

    @Test
    void theMagnificationFitsThePictureAndIsEvenWherePossible() {
        assertThat(PictureStyle.fitting(SquareLattice.square(128), 900)).isEqualTo(6);
        assertThat(PictureStyle.fitting(SquareLattice.square(512), 900)).isEqualTo(1);
        assertThat(PictureStyle.fitting(SquareLattice.square(2048), 900)).isEqualTo(1 / 3.0);
        assertThatThrownBy(() -> composer(1.5)).isInstanceOf(InvalidInput.class).hasMessageContaining("whole number");
    }

    @Test
    void theScaleHasRoundTicksOnBothEndsWherePossible() {
        assertThat(ScaleTicks.of(HALF).labels()).containsExactly("−0.50", "−0.25", "0.00", "0.25", "0.50");
        assertThat(ScaleTicks.of(ValueRange.around(0, 3)).labels())
                .containsExactly("−3", "−2", "−1", "0", "1", "2", "3");
        assertThat(ScaleTicks.of(ValueRange.around(0, 2.5)).values()).hasSizeBetween(5, 9).contains(0);
        assertThat(ScaleTicks.of(ValueRange.around(0, 1e-6)).values()).hasSizeBetween(5, 9);
    }

    @Test
    void aPngHoldsExactlyThePicture(@TempDir Path folder) throws IOException {
        final BufferedImage image = composer(4).compose(frame, HALF, "");
        final Path file = folder.resolve("picture.png");
        PngWriter.write(image, file);
        final BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(image.getWidth());
        assertThat(read.getRGB(30, 30)).isEqualTo(image.getRGB(30, 30));
        assertThat(folder.toFile().list()).containsExactly("picture.png");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold(@TempDir Path folder) {
        final BufferedImage image = composer(4).compose(frame, HALF, "");
        assertThatThrownBy(() -> PngWriter.write(image, folder.resolve("none/picture.png")))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("could not be written");
    }
}
