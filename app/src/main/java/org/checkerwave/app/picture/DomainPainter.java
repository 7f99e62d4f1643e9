package org.checkerwave.app.picture;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * Draws the colours of domains; a pixel that several sites share shows the domain at its middle. Domains with φ < 0 are hatched,
 * so that the signs can be told without colours. Not thread-safe.
 */
final class DomainPainter {

    /** Distance of the lines of the hatching along a row, and their width, in pixels. */
    private static final int SPACING = 8;
    private static final int LINE = 2;
    /** Brightness that the lines add to the colour, of 255. */
    private static final int LIGHTER = 44;

    private final int[] hatched = new int[ColorMap.SIZE];
    private int[] siteOfColumn = new int[0];

    DomainPainter() {
        Arrays.setAll(hatched, place -> place < DomainColors.NEGATIVE ? DomainColors.MAP.argb()[place]
                : lighter(DomainColors.MAP.argb()[place]));
    }

    private static int lighter(int argb) {
        int color = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            color = color << 8 | Math.min(255, (argb >> shift & 0xFF) + LIGHTER);
        }
        return color;
    }

    /** @see FieldPainter#paint */
    void paint(FieldValues places, Viewport view, int background, int width, int height, int[] argb) {
        final SquareLattice lattice = places.lattice();
        if (siteOfColumn.length < width) {
            siteOfColumn = new int[width];
        }
        for (int px = 0; px < width; px++) {
            siteOfColumn[px] = view.column(lattice, px + 0.5, width);
        }
        // The lines stay with the lattice when the picture is moved.
        final int shift = Math.floorMod((int) Math.floor(-view.pixelX(0, width) - view.pixelY(0, height)), SPACING);
        final int[] plain = DomainColors.MAP.argb();
        for (int py = 0; py < height; py++) {
            final int start = py * width;
            final int row = view.row(lattice, py + 0.5, height);
            if (row < 0) {
                Arrays.fill(argb, start, start + width, background);
                continue;
            }
            for (int px = 0; px < width; px++) {
                final int x = siteOfColumn[px];
                final int[] colors = (px + py + shift) % SPACING < LINE ? hatched : plain;
                argb[start + px] = x < 0 ? background : colors[(int) places.source()[x + lattice.width() * row]];
            }
        }
    }
}
