package org.checkerwave.app.selftest;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.FieldSource;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.LookPainter;
import org.checkerwave.app.picture.PictureComposer;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Frame;

/** A frame becomes a picture: an empty and a full site have the colours of the map's ends, and there is lettering. */
final class PictureCheck implements Check {

    private static final SquareLattice LATTICE = new SquareLattice(6, 4);
    private static final int MAGNIFICATION = 8;
    private static final int EMPTY = LATTICE.site(1, 2);
    private static final int FULL = LATTICE.site(4, 1);
    private static final ValueRange DENSITIES = new ValueRange(0, 1);

    @Override
    public String name() {
        return "picture of a frame";
    }

    @Override
    public Outcome run() {
        final Look look = new Look(FieldKind.DENSITY, ColorMaps.load().diverging(false), false);
        final int[] map = look.colors().argb();
        final int lowest = map[0];
        final int highest = map[map.length - 1];
        final FieldValues values = new FieldSource().of(frame(), FieldKind.DENSITY);
        final int[] pixels = bare(values, look);
        if (middle(pixels, EMPTY) != lowest || middle(pixels, FULL) != highest) {
            return new Outcome.Failed(String.format("The sites with n = 0 and 1 are drawn in the colours %08X and %08X instead of"
                    + " %08X and %08X.", middle(pixels, EMPTY), middle(pixels, FULL), lowest, highest));
        }
        final BufferedImage composed = new PictureComposer(new PictureStyle(look, MAGNIFICATION, false))
                .compose(values, DENSITIES, "", 1);
        final int[] all = composed.getRGB(0, 0, composed.getWidth(), composed.getHeight(), null, 0, composed.getWidth());
        final int site = MAGNIFICATION * MAGNIFICATION;
        if (count(all, lowest) < site || count(all, highest) < site) {
            return new Outcome.Failed("The composed picture lacks sites.");
        }
        return new Outcome.Passed("an empty and a full site have their colours; lettered, " + composed.getWidth() + "×"
                + composed.getHeight());
    }

    private static Frame frame() {
        final double[] density = new double[LATTICE.sites()];
        Arrays.fill(density, 0.5);
        density[EMPTY] = 0;
        density[FULL] = 1;
        final double[] zero = new double[LATTICE.sites()];
        return new Frame(LATTICE, 0, 0, 0, ParameterSet.defaults(), new SolverStatus("none", Double.NaN, ""), zero, density, zero, Pins.NONE);
    }

    private static int[] bare(FieldValues values, Look look) {
        final int width = MAGNIFICATION * LATTICE.width();
        final int height = MAGNIFICATION * LATTICE.height();
        final int[] pixels = new int[width * height];
        new LookPainter().paint(values, look, DENSITIES, Viewport.whole(LATTICE, width, height), 0, width, height, pixels);
        return pixels;
    }

    /** Colour in the middle of a site. */
    private static int middle(int[] pixels, int site) {
        final int x = MAGNIFICATION * (site % LATTICE.width()) + MAGNIFICATION / 2;
        final int y = MAGNIFICATION * (site / LATTICE.width()) + MAGNIFICATION / 2;
        return pixels[x + MAGNIFICATION * LATTICE.width() * y];
    }

    private static long count(int[] pixels, int color) {
        return Arrays.stream(pixels).filter(pixel -> pixel == color).count();
    }
}
