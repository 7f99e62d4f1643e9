package org.checkerwave.symmetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;

/**
 * The sites round an origin, in a fixed order that numbers them from 0.
 *
 * @param offsets displacements from the origin in lattice coordinates, each once
 */
public record Neighborhood(List<Offset> offsets) {

    /** A displacement in lattice coordinates. */
    public record Offset(int dx, int dy) {

        /** dx² + dy², the squared distance on the square lattice. */
        public int squaredLength() {
            return dx * dx + dy * dy;
        }

        Offset movedBy(Operation operation) {
            final int[][] m = operation.sites();
            return new Offset(m[0][0] * dx + m[0][1] * dy, m[1][0] * dx + m[1][1] * dy);
        }

        @Override
        public String toString() {
            return "(" + dx + ", " + dy + ")";
        }
    }

    private static final Comparator<Offset> ORDER = Comparator.comparingInt(Offset::squaredLength)
            .thenComparingInt(Offset::dy).thenComparingInt(Offset::dx);

    public Neighborhood {
        offsets = List.copyOf(offsets);
        if (new HashSet<>(offsets).size() < offsets.size()) {
            throw new InvalidInput("The neighbourhood holds a site twice; give each offset once.");
        }
    }

    /** The sites of the square lattice with dx² + dy² ≤ r2, by distance, then dy, then dx: 45 for 13. */
    public static Neighborhood withinSquaredRadius(int r2) {
        if (r2 < 0) {
            throw new InvalidInput("The squared radius of a neighbourhood is " + r2 + "; choose 0 or more.");
        }
        return new Neighborhood(square((int) Math.sqrt(r2)).offsets.stream()
                .filter(offset -> offset.squaredLength() <= r2).toList());
    }

    /** The (2R + 1)² sites with |dx|, |dy| ≤ R, in the same order. */
    public static Neighborhood square(int radius) {
        if (radius < 0) {
            throw new InvalidInput("The radius of a neighbourhood is " + radius + "; choose 0 or more.");
        }
        return new Neighborhood(IntStream.rangeClosed(-radius, radius).boxed()
                .flatMap(dy -> IntStream.rangeClosed(-radius, radius).mapToObj(dx -> new Offset(dx, dy)))
                .sorted(ORDER).toList());
    }

    /** The given sites and all their images, orbit by orbit: a neighbourhood on any lattice. */
    public static Neighborhood closedUnder(FiniteGroup group, List<Offset> seeds) {
        final SequencedSet<Offset> offsets = new LinkedHashSet<>();
        for (final Offset seed : seeds) {
            IntStream.range(0, group.order()).forEach(g -> offsets.add(seed.movedBy(group.element(g))));
        }
        return new Neighborhood(List.copyOf(offsets));
    }

    /** Number of sites. */
    public int size() {
        return offsets.size();
    }

    public int dx(int site) {
        return offsets.get(site).dx();
    }

    public int dy(int site) {
        return offsets.get(site).dy();
    }

    /** Largest |dx| or |dy|. */
    public int radius() {
        return offsets.stream().mapToInt(o -> Math.max(Math.abs(o.dx()), Math.abs(o.dy()))).max().orElse(0);
    }

    /** Number of the site that the operation takes this one to. */
    public int image(Operation operation, int site) {
        final Offset moved = offsets.get(site).movedBy(operation);
        final int image = offsets.indexOf(moved);
        if (image < 0) {
            throw new InvalidInput("The group takes the neighbourhood's site " + offsets.get(site) + " to " + moved
                    + ", which is not in it; add that site.");
        }
        return image;
    }

    /** The sets of sites that the group maps to themselves, each in ascending order, ordered by their first sites. */
    public List<int[]> orbits(FiniteGroup group) {
        final List<int[]> orbits = new ArrayList<>();
        final boolean[] seen = new boolean[size()];
        for (int site = 0; site < size(); site++) {
            if (!seen[site]) {
                final int first = site;
                final int[] orbit = IntStream.range(0, group.order()).map(g -> image(group.element(g), first))
                        .distinct().sorted().toArray();
                for (final int member : orbit) {
                    seen[member] = true;
                }
                orbits.add(orbit);
            }
        }
        return orbits;
    }
}
