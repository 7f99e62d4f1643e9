package org.checkerwave.probe;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.simulation.Frame;

/**
 * The sensitivity of a network's density at one site, by central differences. Networks need not be reciprocal, so each site j
 * is shifted for itself; copies of the surroundings, each with another j shifted, lie side by side on one lattice, far enough
 * apart for the network not to see from one into the next.
 */
final class NetworkSite {

    /** Of the potential: networks compute in single precision, and are smooth over this. */
    private static final double SHIFT = 2e-2;

    private NetworkSite() {
    }

    /**
     * ∂nᵢ/∂Qⱼ; exactly 0 where the network does not see j. On a lattice smaller than it sees, all of j's images are shifted.
     *
     * @param cancelled asked before each row of sites; ends it with a {@link CancellationException}
     */
    static Sensitivity of(Frame frame, int site, SolverSpec.Network spec, TrainedNetwork trained, int radius, int threads,
            BooleanSupplier cancelled) {
        final int reach = trained.network().radius();
        final int side = 2 * reach + 2;
        final SitePatch patch = SitePatch.of(frame, site, SquareLattice.square(side));
        final int seen = Math.min(reach, radius);
        final int count = 2 * seen + 1;
        final SquareLattice copies = new SquareLattice(side * count, 2 * side);
        final double[] potential = new double[copies.sites()];
        final double[] density = new double[copies.sites()];
        final double[] values = new double[(2 * radius + 1) * (2 * radius + 1)];
        try (NetworkSolver solver = new NetworkSolver(spec, trained, copies, threads)) {
            for (int dy = -seen; dy <= seen; dy++) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                for (int copy = 0; copy < count; copy++) {
                    lay(patch, frame.lattice(), copy - seen, dy, SHIFT, potential, copies, copy * side, 0);
                    lay(patch, frame.lattice(), copy - seen, dy, -SHIFT, potential, copies, copy * side, side);
                }
                solver.density(potential, patch.temperature(), density);
                for (int copy = 0; copy < count; copy++) {
                    final int middle = copies.site(copy * side + side / 2, side / 2);
                    final double rise = density[middle] - density[middle + side * copies.width()];
                    values[radius + copy - seen + (2 * radius + 1) * (radius + dy)] = patch.slope() * rise / (2 * SHIFT);
                }
            }
        }
        return new Sensitivity(radius, values);
    }

    /** Copies the patch to (left, top), with the site so far from its middle, and all of that site's images, shifted. */
    private static void lay(SitePatch patch, SquareLattice whole, int dx, int dy, double shift, double[] potential,
            SquareLattice copies, int left, int top) {
        final int side = patch.lattice().width();
        for (int y = 0; y < side; y++) {
            final boolean row = Math.floorMod(y - side / 2 - dy, whole.height()) == 0;
            for (int x = 0; x < side; x++) {
                final boolean shifted = row && Math.floorMod(x - side / 2 - dx, whole.width()) == 0;
                potential[copies.site(left + x, top + y)] = patch.potential()[patch.lattice().site(x, y)]
                        + (shifted ? shift : 0);
            }
        }
    }
}
