package org.checkerwave.app.figure;

import java.util.List;

/** A plot, described as data. @param title may be empty */
public record Figure(String title, Axis x, Axis y, List<Curve> curves, List<Guide> guides) {

    public Figure {
        curves = List.copyOf(curves);
        guides = List.copyOf(guides);
    }
}
