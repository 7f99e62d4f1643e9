package org.checkerwave.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconsTest {

    private static final Path PROGRAM = Path.of("icons/checkerwave.svg");
    private static final int BLUE = 0xFF5AA9E6;

    @TempDir
    private Path folder;

    @Test
    void pictureHasItsSizeAndTheColoursOfTheDrawing() throws IOException {
        new Icons(PROGRAM).writePng(256, folder.resolve("icon.png"));
        final BufferedImage picture = ImageIO.read(folder.resolve("icon.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(256);
        assertThat(picture.getHeight()).isEqualTo(256);
        assertThat(picture.getRGB(1, 1) >>> 24).as("opacity outside of the rounded corner").isZero();
        assertThat(picture.getRGB(142, 230)).isEqualTo(BLUE);
    }

    @Test
    void icoHoldsEveryPictureUpTo256WhereItsDirectorySays() throws IOException {
        new Icons(PROGRAM).writeIco(folder.resolve("icon.ico"));
        final byte[] bytes = Files.readAllBytes(folder.resolve("icon.ico"));
        final ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getShort(2)).as("kind").isEqualTo((short) 1);
        final List<Integer> sizes = new ArrayList<>();
        for (int k = 0; k < file.getShort(4); k++) {
            final int length = file.getInt(6 + 16 * k + 8);
            final int offset = file.getInt(6 + 16 * k + 12);
            final BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes, offset, length));
            sizes.add(picture.getWidth());
            assertThat(file.get(6 + 16 * k)).isEqualTo((byte) picture.getWidth());
        }
        assertThat(sizes).containsExactly(16, 24, 32, 48, 64, 128, 256);
    }

    @Test
    void icnsHoldsPicturesOneAfterTheOtherToItsEnd() throws IOException {
        new Icons(PROGRAM).writeIcns(folder.resolve("icon.icns"));
        final byte[] bytes = Files.readAllBytes(folder.resolve("icon.icns"));
        final ByteBuffer file = ByteBuffer.wrap(bytes);
        assertThat(new String(bytes, 0, 4)).isEqualTo("icns");
        assertThat(file.getInt(4)).isEqualTo(bytes.length);
        final List<String> pictures = new ArrayList<>();
        for (int at = 8; at < bytes.length; at += file.getInt(at + 4)) {
            final byte[] picture = Arrays.copyOfRange(bytes, at + 8, at + file.getInt(at + 4));
            pictures.add(new String(bytes, at, 4) + " " + ImageIO.read(new ByteArrayInputStream(picture)).getWidth());
        }
        assertThat(pictures).containsExactly("icp4 16", "icp5 32", "icp6 64", "ic07 128", "ic08 256", "ic09 512");
    }

    @Test
    void windowBearsTheSameDrawing() throws IOException {
        new Icons(PROGRAM).writePng(128, folder.resolve("icon.png"));
        final BufferedImage drawn = ImageIO.read(folder.resolve("icon.png").toFile());
        final BufferedImage shipped = ImageIO.read(Path.of("../app/src/main/resources/org/checkerwave/app/window/checkerwave.png").toFile());
        assertThat(pixels(shipped)).isEqualTo(pixels(drawn));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
