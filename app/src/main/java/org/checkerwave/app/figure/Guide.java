package org.checkerwave.app.figure;

/**
 * A dashed line for the eye between two points, drawn straight on the figure's axes: a power law where both are
 * logarithmic.
 *
 * @param name for the legend
 */
public record Guide(String name, double x1, double y1, double x2, double y2) {

    /** y = (x/x₂)^exponent · y₂ from x₁ to x₂. */
    public static Guide powerLaw(String name, double exponent, double x1, double x2, double y2) {
        return new Guide(name, x1, y2 * Math.pow(x1 / x2, exponent), x2, y2);
    }
}
