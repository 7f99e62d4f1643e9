package org.checkerwave.app.picture;

/** How a frame is shown, whatever part of it. */
public record Look(FieldKind field, ColorMap colors, Overlays overlays) {

    /** @param walls whether the outlines of the domains are drawn over the field; nothing else is */
    public Look(FieldKind field, ColorMap colors, boolean walls) {
        this(field, colors, new Overlays(walls, false, false));
    }
}
