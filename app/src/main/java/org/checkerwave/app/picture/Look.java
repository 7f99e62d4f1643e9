package org.checkerwave.app.picture;

/**
 * How a frame is shown, whatever part of it.
 *
 * @param walls whether the line φ = 0 between the domains is drawn over the field
 */
public record Look(FieldKind field, ColorMap colors, boolean walls) {
}
