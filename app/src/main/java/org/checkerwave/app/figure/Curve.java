package org.checkerwave.app.figure;

import org.checkerwave.InvalidInput;

/**
 * Points joined by a line, or by themselves.
 *
 * @param name for the legend
 * @param x rising, unless they are dots
 * @param y as many; points that are not finite are left out
 */
public record Curve(String name, Hue hue, double[] x, double[] y, Style style) {

    /** How the points are drawn. */
    public enum Style {
        LINE,
        /** A line through marks, whose shape changes from curve to curve. */
        MARKS,
        /** Small dots, not joined: many points. */
        DOTS
    }

    public Curve {
        if (x.length != y.length) {
            throw new InvalidInput("The curve " + name + " has " + x.length + " x but " + y.length
                    + " y values; give as many of each.");
        }
    }

    public Curve(String name, Hue hue, double[] x, double[] y) {
        this(name, hue, x, y, Style.LINE);
    }
}
