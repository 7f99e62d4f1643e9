package org.checkerwave.app.picture;

/**
 * What is drawn over a field.
 *
 * @param walls the borders of the sites between which φ changes its sign, which outline the domains
 * @param contours the lines φ = 0, φ taken linearly between the sites
 * @param scaleBar a bar of known length
 */
public record Overlays(boolean walls, boolean contours, boolean scaleBar) {

    public static final Overlays NONE = new Overlays(false, false, false);
}
