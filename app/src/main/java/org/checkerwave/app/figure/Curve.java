package org.checkerwave.app.figure;

import org.checkerwave.InvalidInput;

/**
 * Points joined by a line, or by themselves. Later curves of a figure are drawn over earlier ones.
 *
 * @param name for the legend, another one for each curve of a figure; empty to leave it out there
 * @param x rising, unless they are dots
 * @param y as many; points that are not finite are left out
 */
public record Curve(String name, Hue hue, double[] x, double[] y, Style style) {

    /** How the points are drawn. */
    public enum Style {
        LINE,
        /** A broad line, to be laid under others. */
        BROAD,
        /** A line through marks, whose shape changes from curve to curve. */
        MARKS,
        /** Small dots, not joined: many points. */
        DOTS,
        /** Hollow marks that are not joined; curves of one hue differ in their shape. */
        POINTS
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
