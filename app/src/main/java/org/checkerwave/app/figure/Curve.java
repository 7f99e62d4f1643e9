package org.checkerwave.app.figure;

import org.checkerwave.InvalidInput;

/**
 * Points joined by a line.
 *
 * @param name for the legend
 * @param x rising
 * @param y as many; points that are not finite are left out
 */
public record Curve(String name, Hue hue, double[] x, double[] y) {

    public Curve {
        if (x.length != y.length) {
            throw new InvalidInput("The curve " + name + " has " + x.length + " x but " + y.length
                    + " y values; give as many of each.");
        }
    }
}
