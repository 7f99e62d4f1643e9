package org.checkerwave.app.picture;

import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;

/**
 * The part of the lattice that a picture shows. Site (x, y) covers [x, x+1) × [y, y+1); x grows to the right and y
 * downwards, as in an image of the array indexed [y][x].
 *
 * @param centerX x at the middle of the picture, in lattice constants
 * @param centerY y at the middle of the picture
 * @param pixelsPerSite magnification
 * @param tiled whether the lattice goes on periodically beyond its edges
 */
public record Viewport(double centerX, double centerY, double pixelsPerSite, boolean tiled) {

    /** From this magnification on, a whole lattice is shown with sites of equal, whole numbers of pixels. */
    private static final double WHOLE_PIXELS_FROM = 3;

    public Viewport {
        if (!(pixelsPerSite > 0 && Double.isFinite(pixelsPerSite) && Double.isFinite(centerX)
                && Double.isFinite(centerY))) {
            throw new InvalidInput("The view is at (" + centerX + ", " + centerY + ") with " + pixelsPerSite
                    + " pixels a site; give finite numbers and a magnification above 0.");
        }
    }

    /** The lattice once. */
    public Viewport(double centerX, double centerY, double pixelsPerSite) {
        this(centerX, centerY, pixelsPerSite, false);
    }

    public Viewport tiled(boolean on) {
        return new Viewport(centerX, centerY, pixelsPerSite, on);
    }

    /** The whole lattice in a picture of that size in pixels. */
    public static Viewport whole(SquareLattice lattice, int width, int height) {
        final double scale = Math.min((double) Math.max(width, 1) / lattice.width(),
                (double) Math.max(height, 1) / lattice.height());
        return centred(lattice, scale < WHOLE_PIXELS_FROM ? scale : Math.floor(scale));
    }

    /** The middle of the lattice in the middle of the picture. @param scale pixels a site */
    public static Viewport centred(SquareLattice lattice, double scale) {
        return new Viewport(lattice.width() / 2.0, lattice.height() / 2.0, scale);
    }

    /** x, in lattice constants, at the pixel coordinate px in a picture of that width. */
    public double latticeX(double px, int width) {
        return centerX + (px - 0.5 * width) / pixelsPerSite;
    }

    public double latticeY(double py, int height) {
        return centerY + (py - 0.5 * height) / pixelsPerSite;
    }

    /** Pixel coordinate of x, in lattice constants. */
    public double pixelX(double x, int width) {
        return (x - centerX) * pixelsPerSite + 0.5 * width;
    }

    public double pixelY(double y, int height) {
        return (y - centerY) * pixelsPerSite + 0.5 * height;
    }

    /** Column of the lattice under a pixel coordinate; −1 outside. */
    int column(SquareLattice lattice, double px, int width) {
        return within(latticeX(px, width), lattice.width());
    }

    /** Row of the lattice under a pixel coordinate; −1 outside. */
    int row(SquareLattice lattice, double py, int height) {
        return within(latticeY(py, height), lattice.height());
    }

    private int within(double coordinate, int period) {
        final double site = Math.floor(coordinate);
        if (tiled) {
            return Math.floorMod((long) site, period);
        }
        return site >= 0 && site < period ? (int) site : -1;
    }

    /** Index of the site under a pixel coordinate of a width × height picture; −1 outside the lattice. */
    public int siteAt(SquareLattice lattice, double px, double py, int width, int height) {
        final int x = column(lattice, px, width);
        final int y = row(lattice, py, height);
        return x < 0 || y < 0 ? -1 : lattice.site(x, y);
    }

    /** Magnified by the factor, the lattice point under the pixel coordinate staying there. */
    public Viewport zoomed(double factor, double px, double py, int width, int height) {
        final double x = latticeX(px, width);
        final double y = latticeY(py, height);
        return new Viewport(x + (centerX - x) / factor, y + (centerY - y) / factor, pixelsPerSite * factor, tiled);
    }

    /** Moved so that the lattice follows a drag by that many pixels. */
    public Viewport dragged(double pixelsX, double pixelsY) {
        return new Viewport(centerX - pixelsX / pixelsPerSite, centerY - pixelsY / pixelsPerSite, pixelsPerSite,
                tiled);
    }

    /** True if several sites share a pixel, so that the picture shows averages. */
    public boolean minified() {
        return pixelsPerSite < 1;
    }
}
