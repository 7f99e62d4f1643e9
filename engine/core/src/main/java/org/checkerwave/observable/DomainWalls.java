package org.checkerwave.observable;

import org.checkerwave.lattice.SquareLattice;

/**
 * The walls between domains: the contour φ = 0 through the plaquettes of four sites, with φ interpolated linearly along
 * bonds. In a plaquette with two opposite corners of each sign the two pieces go round the corners whose sign the mean of
 * the four does not have. Lengths in lattice constants.
 *
 * @param length of all walls; a closed circle's of radius R is 2πR, a straight one's is exact
 * @param width w of a wall φ = φ₀ tanh(x/w), from the area that its missing order amounts to, ∫(1 − φ²/φ₀²)dx = 2w, with
 *     φ₀² the mean of φ² further than {@value #BULK_DISTANCE} sites from a wall; NaN where there is no wall or no such site
 */
public record DomainWalls(double length, double width) {

    /** A wall's order is back to within 1e-3 at 4 w. */
    private static final int BULK_DISTANCE = 6;

    /** @param order φ, not modified */
    public static DomainWalls of(SquareLattice lattice, double[] order) {
        lattice.requireField(order, "phi");
        final int[] walls = new int[lattice.sites()];
        double length = 0;
        for (int y = 0; y < lattice.height(); y++) {
            final int row = lattice.site(0, y);
            final int next = lattice.site(0, y + 1);
            for (int x = 0; x < lattice.width(); x++) {
                final int right = x + 1 == lattice.width() ? 0 : x + 1;
                final double piece = pieceLength(order[row + x], order[row + right], order[next + right], order[next + x]);
                length += piece;
                walls[row + x] = piece > 0 ? 1 : 0;
            }
        }
        return new DomainWalls(length, width(lattice, order, walls, length));
    }

    /** Length of the contour within a plaquette whose corners follow each other. */
    private static double pieceLength(double a, double b, double c, double d) {
        final int positive = (a >= 0 ? 1 : 0) + (b >= 0 ? 2 : 0) + (c >= 0 ? 4 : 0) + (d >= 0 ? 8 : 0);
        return switch (positive) {
            case 0, 15 -> 0;
            case 1, 14 -> corner(a, b, d);
            case 2, 13 -> corner(b, a, c);
            case 4, 11 -> corner(c, b, d);
            case 8, 7 -> corner(d, c, a);
            case 3, 12 -> across(crossing(a, d) - crossing(b, c));
            case 6, 9 -> across(crossing(a, b) - crossing(d, c));
            default -> a + b + c + d >= 0 == a >= 0 ? corner(b, a, c) + corner(d, c, a) : corner(a, b, d) + corner(c, b, d);
        };
    }

    private static double corner(double tip, double one, double other) {
        return Math.hypot(crossing(tip, one), crossing(tip, other));
    }

    private static double across(double shift) {
        return Math.hypot(1, shift);
    }

    /** Where φ vanishes on the way from one corner to another of the other sign, 0 … 1. */
    private static double crossing(double from, double to) {
        return from / (from - to);
    }

    private static double width(SquareLattice lattice, double[] order, int[] walls, double length) {
        final int[] nearby = nearby(lattice, walls);
        double bulk = 0;
        double all = 0;
        int sites = 0;
        for (int i = 0; i < order.length; i++) {
            final double square = order[i] * order[i];
            all += square;
            bulk += nearby[i] == 0 ? square : 0;
            sites += nearby[i] == 0 ? 1 : 0;
        }
        return length == 0 || bulk == 0 ? Double.NaN : 0.5 * (order.length - all * sites / bulk) / length;
    }

    /** How many plaquettes with a wall are in the square of {@value #BULK_DISTANCE} sites to every side of each site. */
    private static int[] nearby(SquareLattice lattice, int[] walls) {
        final int width = lattice.width();
        final int[] nearby = new int[walls.length];
        final int[] sums = new int[width];
        // Plaquettes lie between a site and the next: one more to the left and above.
        for (int dy = -BULK_DISTANCE - 1; dy <= BULK_DISTANCE; dy++) {
            add(walls, lattice.site(0, dy), 1, sums);
        }
        for (int y = 0; y < lattice.height(); y++) {
            slide(sums, nearby, lattice.site(0, y));
            add(walls, lattice.site(0, y + BULK_DISTANCE + 1), 1, sums);
            add(walls, lattice.site(0, y - BULK_DISTANCE - 1), -1, sums);
        }
        return nearby;
    }

    private static void add(int[] in, int row, int sign, int[] sums) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += sign * in[row + x];
        }
    }

    /** Sums of the same length along the periodic row. */
    private static void slide(int[] in, int[] out, int row) {
        int sum = 0;
        for (int dx = -BULK_DISTANCE - 1; dx <= BULK_DISTANCE; dx++) {
            sum += in[Math.floorMod(dx, in.length)];
        }
        int entering = Math.floorMod(BULK_DISTANCE + 1, in.length);
        int leaving = Math.floorMod(-BULK_DISTANCE - 1, in.length);
        for (int x = 0; x < in.length; x++) {
            out[row + x] = sum;
            sum += in[entering] - in[leaving];
            entering = entering + 1 == in.length ? 0 : entering + 1;
            leaving = leaving + 1 == in.length ? 0 : leaving + 1;
        }
    }

    /**
     * The wall map: how many of the four bonds of each site go to the other sign.
     *
     * @param broken receives 0 … 4 for every site
     */
    public static void map(SquareLattice lattice, double[] order, double[] broken) {
        lattice.requireField(order, "phi");
        lattice.requireField(broken, "of broken bonds");
        final int width = lattice.width();
        for (int y = 0; y < lattice.height(); y++) {
            final int row = lattice.site(0, y);
            final int above = lattice.site(0, y - 1);
            final int below = lattice.site(0, y + 1);
            for (int x = 0; x < width; x++) {
                final boolean here = order[row + x] >= 0;
                broken[row + x] = differs(here, order[row + (x == 0 ? width - 1 : x - 1)])
                        + differs(here, order[row + (x == width - 1 ? 0 : x + 1)])
                        + differs(here, order[above + x]) + differs(here, order[below + x]);
            }
        }
    }

    private static int differs(boolean positive, double other) {
        return positive == other >= 0 ? 0 : 1;
    }
}
