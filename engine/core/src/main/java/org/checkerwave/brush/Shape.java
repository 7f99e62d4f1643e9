package org.checkerwave.brush;

import java.util.Arrays;
import java.util.Locale;
import org.checkerwave.InvalidInput;

/** Which sites a stroke of a size covers. */
public enum Shape {
    /** All within a distance {@code size} of the path. */
    CIRCLE,
    /** All that differ from a point of the path by at most {@code size} in x and in y. */
    SQUARE,
    /** A band from the first to the second point, {@code size} wide to either side, with straight ends. */
    STRIPE,
    /**
     * Half of the lattice: all on the left of the line through both points, as seen along it on a screen where y points
     * down. Each site counts where it is nearest to the middle of the two points. It has no size.
     */
    WALL;

    /** Name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Shape ofKey(String key) {
        return Arrays.stream(values()).filter(shape -> shape.key().equals(key)).findFirst()
                .orElseThrow(() -> new InvalidInput("There is no shape of brush \"" + key + "\"; choose one of "
                        + String.join(", ", Arrays.stream(values()).map(Shape::key).toList()) + "."));
    }

    /** Whether it follows the pointer; the others lie between two points. */
    public boolean followsPath() {
        return this == CIRCLE || this == SQUARE;
    }

    /** Whether its size means anything. */
    public boolean hasSize() {
        return this != WALL;
    }
}
