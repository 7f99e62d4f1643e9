package org.checkerwave.simulation;

import org.checkerwave.dynamics.LatticeState;
import org.checkerwave.lattice.SquareLattice;

/** What brushes do to the fields of a lattice. */
final class Painting {

    private Painting() {
    }

    static void apply(Command.Paint paint, LatticeState fields) {
        final SquareLattice lattice = fields.lattice();
        for (int y = 0; y < lattice.height(); y++) {
            for (int x = 0; x < lattice.width(); x++) {
                final double dx = periodicDistance(x - paint.x(), lattice.width());
                final double dy = periodicDistance(y - paint.y(), lattice.height());
                if (dx * dx + dy * dy <= paint.radius() * paint.radius()) {
                    fields.displacement()[lattice.site(x, y)] = paint.amplitude() * SquareLattice.stagger(x, y);
                }
            }
        }
    }

    private static int periodicDistance(int difference, int period) {
        final int wrapped = Math.floorMod(difference, period);
        return Math.min(wrapped, period - wrapped);
    }
}
