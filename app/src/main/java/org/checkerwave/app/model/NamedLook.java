package org.checkerwave.app.model;

import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Overlays;
import org.checkerwave.app.picture.RangeRule;

/**
 * A way to look at a run, whatever the run.
 *
 * @param map name of the colour map; empty for the field's usual one
 */
public record NamedLook(String name, FieldKind field, String map, RangeRule range, Overlays overlays) {

    public NamedLook named(String other) {
        return new NamedLook(other, field, map, range, overlays);
    }

    /** Whether the two differ at most in their names. */
    public boolean looksLike(NamedLook other) {
        return named("").equals(other.named(""));
    }
}
