package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private final SquareLattice lattice = new SquareLattice(64, 32);

    @Test
    void theWholeLatticeFillsThePictureWithWholePixelsPerSite() {
        assertThat(Viewport.whole(lattice, 500, 500)).isEqualTo(new Viewport(32, 16, 7));
        assertThat(Viewport.whole(lattice, 100, 900)).isEqualTo(new Viewport(32, 16, 100.0 / 64));
    }

    @Test
    void theSiteUnderAPixelIsFound() {
        final Viewport view = new Viewport(32, 16, 10);
        assertThat(view.siteAt(lattice, 0, 0, 640, 320)).isZero();
        assertThat(view.siteAt(lattice, 25, 319, 640, 320)).isEqualTo(lattice.site(2, 31));
        assertThat(view.siteAt(lattice, -1, 5, 640, 320)).isEqualTo(-1);
        assertThat(view.siteAt(lattice, 640, 5, 640, 320)).isEqualTo(-1);
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        final Viewport before = new Viewport(20, 9, 3);
        final Viewport after = before.zoomed(1.7, 77, 12, 300, 200);
        assertThat(after.pixelsPerSite()).isCloseTo(5.1, within(1e-12));
        assertThat(after.latticeX(77, 300)).isCloseTo(before.latticeX(77, 300), within(1e-12));
        assertThat(after.latticeY(12, 200)).isCloseTo(before.latticeY(12, 200), within(1e-12));
    }

    @Test
    void draggingMovesTheLatticeWithThePointer() {
        final Viewport before = new Viewport(20, 9, 4);
        final Viewport after = before.dragged(30, -10);
        assertThat(after.pixelX(5, 300)).isCloseTo(before.pixelX(5, 300) + 30, within(1e-9));
        assertThat(after.pixelY(5, 300)).isCloseTo(before.pixelY(5, 300) - 10, within(1e-9));
    }

    @Test
    void onlyAMinifiedPictureIsStaggered() {
        assertThat(new Viewport(0, 0, 0.99).minified()).isTrue();
        assertThat(new Viewport(0, 0, 1).minified()).isFalse();
    }

    @Test
    void anImpossibleMagnificationIsRefused() {
        assertThatThrownBy(() -> new Viewport(0, 0, 0)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("magnification above 0");
    }
}
