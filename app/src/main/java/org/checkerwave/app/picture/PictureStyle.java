package org.checkerwave.app.picture;

import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;

/**
 * How a picture for export looks.
 *
 * @param pixelsPerSite a whole number, or one over a whole number where several sites share a pixel
 * @param dark light text on a dark ground
 * @param relief from where the field is seen if it is to be a relief
 */
public record PictureStyle(Look look, double pixelsPerSite, boolean dark, Optional<Relief> relief) {

    public PictureStyle {
        final double whole = pixelsPerSite < 1 ? 1 / pixelsPerSite : pixelsPerSite;
        if (!(pixelsPerSite > 0 && Math.abs(whole - Math.rint(whole)) < 1e-9)) {
            throw new InvalidInput("The magnification is " + pixelsPerSite
                    + "; give a whole number, or one over a whole number.");
        }
    }

    /** Of the flat field. */
    public PictureStyle(Look look, double pixelsPerSite, boolean dark) {
        this(look, pixelsPerSite, dark, Optional.empty());
    }

    /**
     * The largest magnification with which the lattice fits into a square of that many pixels: an even number where
     * possible, as movies keep colours at half the resolution.
     */
    public static double fitting(SquareLattice lattice, int pixels) {
        final double scale = (double) pixels / Math.max(lattice.width(), lattice.height());
        if (scale < 1) {
            return 1 / Math.ceil(1 / scale);
        }
        return scale < 2 ? 1 : 2 * Math.floor(scale / 2);
    }
}
