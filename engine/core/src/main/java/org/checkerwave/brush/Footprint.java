package org.checkerwave.brush;

import java.util.BitSet;
import org.checkerwave.lattice.SquareLattice;

/** The sites that strokes cover, across the periods of the lattice. */
public final class Footprint {

    private Footprint() {
    }

    /** Indices of the sites under the stroke. */
    public static BitSet of(SquareLattice lattice, Stroke stroke) {
        final BitSet sites = new BitSet(lattice.sites());
        final Point first = stroke.points().getFirst();
        if (stroke.shape() == Shape.WALL) {
            addLeftHalf(lattice, first, stroke.points().getLast(), sites);
        } else if (stroke.points().size() == 1) {
            addAlong(lattice, stroke, first, first, sites);
        }
        for (int k = 1; k < stroke.points().size() && stroke.shape() != Shape.WALL; k++) {
            addAlong(lattice, stroke, stroke.points().get(k - 1), stroke.points().get(k), sites);
        }
        return sites;
    }

    private static void addAlong(SquareLattice lattice, Stroke stroke, Point a, Point b, BitSet sites) {
        final double size = stroke.size();
        final double alongX = b.x() - a.x();
        final double alongY = b.y() - a.y();
        final int right = (int) Math.floor(Math.max(a.x(), b.x()) + size);
        final int bottom = (int) Math.floor(Math.max(a.y(), b.y()) + size);
        for (int y = (int) Math.ceil(Math.min(a.y(), b.y()) - size); y <= bottom; y++) {
            for (int x = (int) Math.ceil(Math.min(a.x(), b.x()) - size); x <= right; x++) {
                if (covers(stroke.shape(), x - a.x(), y - a.y(), alongX, alongY, size)) {
                    sites.set(lattice.site(x, y));
                }
            }
        }
    }

    /** Whether a shape drawn from the origin to (alongX, alongY) covers (x, y). */
    private static boolean covers(Shape shape, double x, double y, double alongX, double alongY, double size) {
        final double squared = alongX * alongX + alongY * alongY;
        final double along = squared == 0 ? 0 : (x * alongX + y * alongY) / squared;
        return switch (shape) {
            case CIRCLE -> {
                final double nearest = Math.clamp(along, 0, 1);
                final double dx = x - nearest * alongX;
                final double dy = y - nearest * alongY;
                yield dx * dx + dy * dy <= size * size;
            }
            case SQUARE -> largestDistance(x, y, alongX, alongY) <= size;
            case STRIPE -> {
                final double across = x * alongY - y * alongX;
                yield along >= 0 && along <= 1 && across * across <= size * size * squared;
            }
            case WALL -> false;
        };
    }

    /** Least max(|x − s·alongX|, |y − s·alongY|) for s from 0 to 1: convex, so at an end or where both are equal or one is 0. */
    private static double largestDistance(double x, double y, double alongX, double alongY) {
        double least = Math.min(distance(x, y, alongX, alongY, 0), distance(x, y, alongX, alongY, 1));
        least = Math.min(least, distance(x, y, alongX, alongY, (x - y) / (alongX - alongY)));
        least = Math.min(least, distance(x, y, alongX, alongY, (x + y) / (alongX + alongY)));
        least = Math.min(least, distance(x, y, alongX, alongY, x / alongX));
        return Math.min(least, distance(x, y, alongX, alongY, y / alongY));
    }

    private static double distance(double x, double y, double alongX, double alongY, double s) {
        // Not a number where both lines are parallel.
        final double within = Double.isNaN(s) ? 0 : Math.clamp(s, 0, 1);
        return Math.max(Math.abs(x - within * alongX), Math.abs(y - within * alongY));
    }

    private static void addLeftHalf(SquareLattice lattice, Point a, Point b, BitSet sites) {
        final double middleX = 0.5 * (a.x() + b.x());
        final double middleY = 0.5 * (a.y() + b.y());
        for (int site = 0; site < lattice.sites(); site++) {
            final int row = site / lattice.width();
            final double x = nearest(site % lattice.width() - middleX, lattice.width());
            final double y = nearest(row - middleY, lattice.height());
            if ((b.x() - a.x()) * y - (b.y() - a.y()) * x < 0) {
                sites.set(site);
            }
        }
    }

    /** The same place in [−period/2, period/2). */
    private static double nearest(double difference, int period) {
        return difference - period * Math.floor(difference / period + 0.5);
    }
}
