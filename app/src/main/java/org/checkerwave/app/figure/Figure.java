package org.checkerwave.app.figure;

import java.util.List;
import java.util.Optional;

/** A plot, described as data. @param title may be empty @param heatMap lies under the curves */
public record Figure(String title, Axis x, Axis y, List<Curve> curves, List<Guide> guides, Optional<HeatMap> heatMap) {

    public Figure {
        curves = List.copyOf(curves);
        guides = List.copyOf(guides);
    }

    public Figure(String title, Axis x, Axis y, List<Curve> curves, List<Guide> guides) {
        this(title, x, y, curves, guides, Optional.empty());
    }

    /** The same on other axes; guides keep their course, which may be bent there. */
    public Figure withAxes(Axis otherX, Axis otherY) {
        final boolean straight = otherX.logarithmic() == x.logarithmic() && otherY.logarithmic() == y.logarithmic();
        return new Figure(title, otherX, otherY, curves,
                straight ? guides : guides.stream().flatMap(guide -> guide.pieces(x, y)).toList(), heatMap);
    }
}
