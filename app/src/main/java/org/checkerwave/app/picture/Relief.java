package org.checkerwave.app.picture;

import org.checkerwave.InvalidInput;

/**
 * How a field is seen as a relief, from afar and above.
 *
 * @param azimuth turn of the lattice about the vertical, counterclockwise as seen from above, in radians
 * @param tilt of the line of sight below the horizontal, in radians, from {@value #LOWEST} to {@value #HIGHEST}
 * @param height of the whole range of values, in parts of the longer side of the lattice
 * @param zoom 1 shows the whole lattice however it is turned
 */
public record Relief(double azimuth, double tilt, double height, double zoom) {

    static final double LOWEST = 0.15;
    static final double HIGHEST = 1.5;
    public static final Relief DEFAULT = new Relief(0.6, 0.75, 0.12, 1);

    private static final double LARGEST_HEIGHT = 1;
    private static final double LARGEST_ZOOM = 20;
    private static final double SMALLEST_ZOOM = 0.3;

    public Relief {
        if (!(Double.isFinite(azimuth) && tilt >= LOWEST && tilt <= HIGHEST && height >= 0 && zoom > 0)) {
            throw new InvalidInput("The relief has azimuth " + azimuth + ", tilt " + tilt + ", height " + height + " and zoom "
                    + zoom + "; give a tilt from " + LOWEST + " to " + HIGHEST + " and a zoom above 0.");
        }
    }

    /** Turned about the vertical and tilted, as far as it goes. */
    public Relief turned(double byAzimuth, double byTilt) {
        return new Relief(Math.IEEEremainder(azimuth + byAzimuth, 2 * Math.PI), Math.clamp(tilt + byTilt, LOWEST, HIGHEST),
                height, zoom);
    }

    public Relief zoomed(double factor) {
        return new Relief(azimuth, tilt, height, Math.clamp(zoom * factor, SMALLEST_ZOOM, LARGEST_ZOOM));
    }

    public Relief heightened(double factor) {
        return new Relief(azimuth, tilt, Math.clamp(height * factor, 0.005, LARGEST_HEIGHT), zoom);
    }
}
