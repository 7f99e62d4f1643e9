package org.checkerwave.symmetry;

/**
 * Mulliken's names, for groups whose first generator is the principal rotation and whose second is a mirror: A or B by
 * the sign under the rotation, 1 or 2 by that under the mirror, E for doublets; g or u by the sign under a third
 * generator that turns every component round and leaves the sites alone.
 */
final class MullikenLabel {

    private MullikenLabel() {
    }

    static String of(FiniteGroup group, double[][][] matrices) {
        final int d = matrices[0].length;
        final StringBuilder label = new StringBuilder();
        if (d == 1) {
            label.append(group.order() == 1 || matrices[1][0][0] > 0 ? 'A' : 'B');
            if (group.order() > 2) {
                label.append(matrices[2][0][0] > 0 ? '1' : '2');
            }
        } else {
            label.append(d == 2 ? "E" : d == 3 ? "T" : "Γ" + d);
        }
        final int exchange = exchange(group);
        if (exchange > 0) {
            label.append(matrices[exchange][0][0] > 0 ? 'g' : 'u');
        }
        return label.toString();
    }

    /** The element that is the identity on sites and −1 on the components, or −1. */
    private static int exchange(FiniteGroup group) {
        for (int g = 1; g < group.order(); g++) {
            final int[][] sites = group.element(g).sites();
            final boolean sitesKept = sites[0][0] == 1 && sites[1][1] == 1 && sites[0][1] == 0 && sites[1][0] == 0;
            if (sitesKept && group.element(g).components()[0][0] < 0) {
                return g;
            }
        }
        return -1;
    }
}
