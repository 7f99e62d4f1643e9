package org.checkerwave.app.figure;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A dashed line for the eye between two points, drawn straight on the figure's axes: a power law where both are
 * logarithmic.
 *
 * @param name for the legend; empty to leave it out there
 */
public record Guide(String name, double x1, double y1, double x2, double y2) {

    private static final int PIECES = 24;

    /** y = (x/x₂)^exponent · y₂ from x₁ to x₂. */
    public static Guide powerLaw(String name, double exponent, double x1, double x2, double y2) {
        return new Guide(name, x1, y2 * Math.pow(x1 / x2, exponent), x2, y2);
    }

    /** The line that is straight on these axes in pieces, the first of which has the name. */
    Stream<Guide> pieces(Axis x, Axis y) {
        return x1 == x2 || y1 == y2 ? Stream.of(this) : IntStream.range(0, PIECES).mapToObj(k -> {
            final double from = (double) k / PIECES;
            final double to = (k + 1.0) / PIECES;
            return new Guide(k == 0 ? name : "", x.between(x1, x2, from), y.between(y1, y2, from), x.between(x1, x2, to),
                    y.between(y1, y2, to));
        });
    }
}
