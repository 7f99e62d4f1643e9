package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class ScaleBarTest {

    @Test
    void theBarIsTheLongestRoundLengthWithinAQuarterOfThePicture() {
        assertThat(ScaleBar.of(6, 768)).contains(new ScaleBar(20, 120));
        assertThat(ScaleBar.of(0.5, 512)).contains(new ScaleBar(200, 100));
        assertThat(ScaleBar.of(1, 200)).contains(new ScaleBar(50, 50));
        assertThat(ScaleBar.of(100, 768)).contains(new ScaleBar(1, 100));
        assertThat(ScaleBar.of(300, 768)).isEmpty();
    }

    /** Counted in the picture: the longest row of text colour inside the field. */
    @Test
    void inASavedPictureTheBarIsAsLongAsItSaysAtAnyMagnification() {
        final var frame = Frames.of(SquareLattice.square(64), _ -> 0.5, _ -> 0);
        for (final int magnification : new int[] {4, 8, 24}) {
            final Look look = new Look(FieldKind.PHI, ColorMaps.load().diverging(false), new Overlays(false, false, true));
            final BufferedImage image = new PictureComposer(new PictureStyle(look, magnification, false))
                    .compose(frame, ValueRange.around(0, 0.5), "");
            assertThat(longestRow(image, 64 * magnification)).isEqualTo(10 * magnification);
        }
    }

    private static int longestRow(BufferedImage image, int side) {
        final int text = image.getRGB(0, 0) == 0xFFFFFFFF ? 0xFF1F2328 : 0;
        int longest = 0;
        for (int y = 20; y < side + 10; y++) {
            int run = 0;
            for (int x = 20; x < side; x++) {
                run = image.getRGB(x, y) == text ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }
}
