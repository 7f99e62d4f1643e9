package org.checkerwave.app.figure;

import org.checkerwave.InvalidInput;

/**
 * Points joined by a line, or by themselves. Later curves of a figure are drawn over earlier ones.
 *
 * @param name for the legend, another one for each curve of a figure; empty to leave it out there, for a curve that belongs to the
 *     one before it and has its shape of marks
 * @param x rising, unless they are dots
 * @param y as many; points that are not finite are left out and break the line
 * @param error half lengths of the error bars, as many, or none at all; a point whose error is not finite has no bar
 */
public record Curve(String name, Hue hue, double[] x, double[] y, Style style, double[] error) {

    /** How the points are drawn. */
    public enum Style {
        /** Whole; further lines of a figure are broken, each in its own way. */
        LINE,
        DASHED,
        DOTTED,
        DASH_DOTTED,
        /** A broad line, to be laid under others. */
        BROAD,
        /** A line through marks, whose shape changes from curve to curve. */
        MARKS,
        /** Small dots, not joined, whose shape changes from curve to curve: many points. */
        DOTS,
        /** Hollow marks that are not joined, whose shape changes from curve to curve. */
        POINTS
    }

    public Curve {
        if (x.length != y.length) {
            throw new InvalidInput("The curve " + name + " has " + x.length + " x but " + y.length
                    + " y values; give as many of each.");
        }
        if (error.length != y.length && error.length > 0) {
            throw new InvalidInput("The curve " + name + " has " + y.length + " y values but " + error.length
                    + " errors; give as many of each, or no errors.");
        }
    }

    public Curve(String name, Hue hue, double[] x, double[] y, Style style) {
        this(name, hue, x, y, style, new double[0]);
    }

    public Curve(String name, Hue hue, double[] x, double[] y) {
        this(name, hue, x, y, Style.LINE);
    }
}
