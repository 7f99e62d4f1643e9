package org.checkerwave.observable;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * Mean over shells of equal distance from the origin of a field on a periodic lattice or on its wave vectors, up to half
 * the smaller period; what lies in the corners beyond is left out. Shell k holds distances within ½ of k shell widths.
 *
 * @param radius mean distance of the points in each shell, rising
 * @param value mean of the field over each shell
 * @param points how many points each shell holds; shells without any are left out
 */
public record RadialProfile(double[] radius, double[] value, int[] points) {

    /** C(r) in shells of one lattice constant; r in lattice constants. */
    public static RadialProfile ofCorrelation(DomainStructure structure) {
        return of(structure.lattice(), structure.correlation(), 1, 1);
    }

    /** S(|q|) round (π, π), which is q = 0 of φ, in shells of the smallest wave number; q in 1/lattice constant. */
    public static RadialProfile ofStructureFactor(DomainStructure structure) {
        return of(structure.lattice(), structure.structureFactor(), 2 * Math.PI / structure.lattice().width(),
                2 * Math.PI / structure.lattice().height());
    }

    /**
     * @param field index x + width·y, the origin at index 0; not modified
     * @param unitX distance between neighbours along x; shells are as wide as the smaller unit
     * @param unitY the same along y
     */
    static RadialProfile of(SquareLattice lattice, double[] field, double unitX, double unitY) {
        lattice.requireField(field, "to average over shells");
        final double width = Math.min(unitX, unitY);
        final double limit = 0.5 * Math.min(unitX * lattice.width(), unitY * lattice.height());
        final int shells = (int) Math.round(limit / width) + 1;
        final double[] radius = new double[shells];
        final double[] value = new double[shells];
        final int[] points = new int[shells];
        for (int y = 0; y < lattice.height(); y++) {
            final double dy = unitY * Math.min(y, lattice.height() - y);
            for (int x = 0; x < lattice.width(); x++) {
                final double distance = Math.hypot(unitX * Math.min(x, lattice.width() - x), dy);
                final int shell = (int) Math.round(distance / width);
                // Half a shell width of rounding would let in a part of a shell beyond the limit.
                if (distance <= limit * (1 + 1e-12)) {
                    radius[shell] += distance;
                    value[shell] += field[x + lattice.width() * y];
                    points[shell]++;
                }
            }
        }
        return new RadialProfile(radius, value, points).means();
    }

    private RadialProfile means() {
        int kept = 0;
        for (int k = 0; k < points.length; k++) {
            if (points[k] > 0) {
                radius[kept] = radius[k] / points[k];
                value[kept] = value[k] / points[k];
                points[kept++] = points[k];
            }
        }
        return new RadialProfile(Arrays.copyOf(radius, kept), Arrays.copyOf(value, kept), Arrays.copyOf(points, kept));
    }
}
