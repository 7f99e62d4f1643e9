package org.checkerwave.symmetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.checkerwave.InvalidInput;

/** Sites round an origin, as displacements in a fixed order: by distance, then y, then x. */
public final class Neighborhood {

    /** A displacement in lattice coordinates. */
    public record Displacement(int dx, int dy) {
        int squared() {
            return dx * dx + dy * dy;
        }
    }

    private static final Comparator<Displacement> ORDER = Comparator.comparingInt(Displacement::squared)
            .thenComparingInt(Displacement::dy).thenComparingInt(Displacement::dx);

    private final List<Displacement> sites;

    public Neighborhood(List<Displacement> sites) {
        this.sites = sites.stream().sorted(ORDER).toList();
    }

    /** All sites with dx² + dy² up to {@code squaredRadius}: 45 for 13. */
    public static Neighborhood withinSquaredRadius(int squaredRadius) {
        final int reach = (int) Math.sqrt(squaredRadius);
        final List<Displacement> within = new ArrayList<>();
        for (final Displacement d : square(reach).sites) {
            if (d.squared() <= squaredRadius) {
                within.add(d);
            }
        }
        return new Neighborhood(within);
    }

    /** The (2r + 1)² sites with |dx|, |dy| up to r. */
    public static Neighborhood square(int radius) {
        final List<Displacement> sites = new ArrayList<>();
        for (int dy = -radius; dy <= radius; dy++) {
            for (int dx = -radius; dx <= radius; dx++) {
                sites.add(new Displacement(dx, dy));
            }
        }
        return new Neighborhood(sites);
    }

    public int size() {
        return sites.size();
    }

    public int dx(int site) {
        return sites.get(site).dx();
    }

    public int dy(int site) {
        return sites.get(site).dy();
    }

    /** Largest |dx| or |dy|. */
    public int radius() {
        return sites.stream().mapToInt(d -> Math.max(Math.abs(d.dx()), Math.abs(d.dy()))).max().orElse(0);
    }

    /** Number of the site that the operation takes this one to. */
    public int image(Operation operation, int site) {
        final int[][] m = operation.sites();
        final Displacement d = sites.get(site);
        final int image = sites.indexOf(
                new Displacement(m[0][0] * d.dx() + m[0][1] * d.dy(), m[1][0] * d.dx() + m[1][1] * d.dy()));
        if (image < 0) {
            throw new InvalidInput("The neighbourhood is not closed under the group: the image of site " + d
                    + " is missing; add it.");
        }
        return image;
    }

    /** The sites in sets that the group maps to themselves, each in the order of the sites. */
    public List<List<Integer>> orbits(FiniteGroup group) {
        final List<List<Integer>> orbits = new ArrayList<>();
        final boolean[] seen = new boolean[size()];
        for (int site = 0; site < size(); site++) {
            if (!seen[site]) {
                final List<Integer> orbit = new ArrayList<>();
                for (int g = 0; g < group.order(); g++) {
                    final int image = image(group.element(g), site);
                    if (!seen[image]) {
                        seen[image] = true;
                        orbit.add(image);
                    }
                }
                orbits.add(orbit.stream().sorted().toList());
            }
        }
        return orbits;
    }
}
