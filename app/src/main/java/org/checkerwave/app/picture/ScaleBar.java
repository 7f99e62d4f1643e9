package org.checkerwave.app.picture;

import java.util.Optional;

/**
 * A bar in a picture with a length to read lengths off.
 *
 * @param sites its length in lattice constants: 1, 2 or 5 times a power of ten
 * @param pixels its length in the picture
 */
public record ScaleBar(long sites, double pixels) {

    private static final double LARGEST_SHARE = 0.25;

    /** The longest one that fits a quarter of the width; none where a single site does not. */
    public static Optional<ScaleBar> of(double pixelsPerSite, int width) {
        final double room = LARGEST_SHARE * width / pixelsPerSite;
        if (room < 1) {
            return Optional.empty();
        }
        final long decade = Math.round(Math.pow(10, Math.floor(Math.log10(room) + 1e-12)));
        final long sites = decade * (room >= 5 * decade ? 5 : room >= 2 * decade ? 2 : 1);
        return Optional.of(new ScaleBar(sites, sites * pixelsPerSite));
    }
}
