package org.checkerwave.brush;

/** A place on the lattice in lattice constants; site (x, y) is the point (x, y). */
public record Point(double x, double y) {
}
