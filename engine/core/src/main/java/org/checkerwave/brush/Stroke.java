package org.checkerwave.brush;

import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;

/**
 * A stroke of a brush, or a piece of one. All pieces of a stroke together act once on each site that they cover.
 *
 * @param points the path, periodic; at least one, exactly two different ones for shapes that lie between two points
 * @param size in lattice constants, as the shape says
 * @param strength as the tool says
 * @param continues whether it goes on with the stroke before it
 */
public record Stroke(Tool tool, Shape shape, List<Point> points, double size, double strength, boolean continues) {

    /** Largest coordinate, so that a path can leave the largest lattice on either side. */
    private static final double FARTHEST = 2 * SquareLattice.MAX_SIZE;
    private static final int MOST_POINTS = 10_000;
    private static final double MOST_WORK = 1L << 30;

    public Stroke {
        points = List.copyOf(points);
        tool.requireStrength(strength);
        if (!(size >= 0 && size <= SquareLattice.MAX_SIZE)) {
            throw new InvalidInput("A brush of size " + size + " cannot paint; choose it from 0 to " + SquareLattice.MAX_SIZE
                    + " lattice constants.");
        }
        if (points.isEmpty() || points.size() > MOST_POINTS) {
            throw new InvalidInput("A stroke has " + points.size() + " points; give it 1 to " + MOST_POINTS + ".");
        }
        if (!shape.followsPath() && (points.size() != 2 || points.get(0).equals(points.get(1)))) {
            throw new InvalidInput("A brush of the shape " + shape.key() + " needs two different points.");
        }
        for (final Point point : points) {
            if (!(Math.abs(point.x()) <= FARTHEST && Math.abs(point.y()) <= FARTHEST)) {
                throw new InvalidInput("A stroke passes (" + point.x() + ", " + point.y()
                        + "), far from any lattice; give coordinates of at most " + FARTHEST + ".");
            }
        }
        if (work(points, size) > MOST_WORK) {
            throw new InvalidInput("A stroke of " + points.size() + " points and the size " + size
                    + " would take very long; give fewer points, nearer to each other, or a smaller size.");
        }
    }

    /** Sites that have to be looked at to find those which it covers, at most about: one at a time takes some nanoseconds. */
    public double work() {
        return work(points, size);
    }

    private static double work(List<Point> points, double size) {
        double work = 0;
        for (int k = 0; k < points.size(); k++) {
            final Point from = points.get(Math.max(0, k - 1));
            final Point to = points.get(k);
            work += (Math.abs(to.x() - from.x()) + 2 * size + 1) * (Math.abs(to.y() - from.y()) + 2 * size + 1);
        }
        return work;
    }

    /** A dab that sets Q of all sites within {@code radius} of (x, y) to a checkerboard of the given amplitude. */
    public static Stroke checkerboard(double x, double y, double radius, double amplitude) {
        return new Stroke(Tool.ORDER, Shape.CIRCLE, List.of(new Point(x, y)), radius, amplitude, false);
    }
}
