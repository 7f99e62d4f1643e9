package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.Test;

class PictureSheetTest {

    private static final ValueRange HALF = ValueRange.around(0, 0.5);

    private final ColorMap colors = ColorMaps.load().diverging(false);
    private final Frame frame = Frames.twoDomains(new SquareLattice(40, 30));

    private PictureSheet.Part part(FieldKind field, double pixelsPerSite, Optional<Relief> relief) {
        return new PictureSheet.Part(new PictureStyle(new Look(field, colors, false), pixelsPerSite, false, relief),
                new FieldSource().of(frame, field), HALF, "A");
    }

    private static int[] pixels(BufferedImage image, int x, int width, int height) {
        return image.getRGB(x, 0, width, height, null, 0, width);
    }

    @Test
    void picturesLieSideBySideAsEachWouldBeAlone() {
        final PictureSheet left = new PictureSheet(List.of(part(FieldKind.PHI, 6, Optional.empty())));
        final PictureSheet right = new PictureSheet(List.of(part(FieldKind.DENSITY, 6, Optional.empty())));
        final BufferedImage both = new PictureSheet(List.of(left.parts().getFirst(), right.parts().getFirst())).image(1);
        final Dimension size = left.size();
        assertThat(pixels(both, 0, size.width, size.height)).isEqualTo(pixels(left.image(1), 0, size.width, size.height));
        assertThat(pixels(both, size.width, right.size().width, right.size().height))
                .isEqualTo(pixels(right.image(1), 0, right.size().width, right.size().height));
    }

    @Test
    void aScaleMagnifiesEverySiteSharply() {
        final PictureSheet sheet = new PictureSheet(List.of(part(FieldKind.PHI, 6, Optional.empty())));
        final BufferedImage image = sheet.image(3);
        assertThat(image.getWidth()).isEqualTo(3 * sheet.size().width);
        final int color = colors.color(0.4, HALF);
        final long once = Arrays.stream(pixels(sheet.image(1), 0, 250, 190)).filter(argb -> argb == color).count();
        final long magnified = Arrays.stream(pixels(image, 0, 750, 570)).filter(argb -> argb == color).count();
        assertThat(once).isPositive();
        assertThat(magnified).isEqualTo(9 * once);
    }

    @Test
    void aReliefIsDrawnFinerAtALargerScaleAndHasTheSameBar() {
        final PictureSheet flat = new PictureSheet(List.of(part(FieldKind.PHI, 8, Optional.empty())));
        final PictureSheet relief = new PictureSheet(List.of(part(FieldKind.PHI, 8, Optional.of(Relief.DEFAULT))));
        assertThat(relief.size()).isEqualTo(flat.size());
        final int field = 8 * 40;
        final int bar = relief.size().width - field - 40;
        assertThat(pixels(relief.image(1), field + 40, bar, 240)).isEqualTo(pixels(flat.image(1), field + 40, bar, 240));
        assertThat(pixels(relief.image(1), 0, field, 240)).isNotEqualTo(pixels(flat.image(1), 0, field, 240));
        final BufferedImage fine = relief.image(4);
        int differing = 0;
        for (int y = 0; y < 4 * 240; y += 4) {
            for (int x = 0; x < 4 * field; x += 4) {
                differing += fine.getRGB(x, y) == fine.getRGB(x + 1, y + 1) ? 0 : 1;
            }
        }
        assertThat(differing).as("pixels that are not squares of four").isGreaterThan(500);
    }

    @Test
    void moreThanMemoryHoldsIsRefusedWithTheSizeAndTheCure() {
        final PictureSheet.Part part = part(FieldKind.PHI, 24, Optional.empty());
        final PictureSheet wide = new PictureSheet(List.of(part, part, part, part));
        assertThatThrownBy(() -> wide.image(PictureSheet.LARGEST_SCALE)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(8 * wide.size().width + " × " + 8 * wide.size().height).hasMessageContaining("SVG or PDF");
    }
}
