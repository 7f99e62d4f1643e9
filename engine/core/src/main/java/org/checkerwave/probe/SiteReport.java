package org.checkerwave.probe;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Solvers;

/**
 * What the exact solver, and the network where one drives the run, say about one site of a frame.
 *
 * @param exactDensity n of the site from the exact solver
 * @param exact ∂nᵢ/∂Qⱼ from the exact solver
 * @param network ∂nᵢ/∂Qⱼ from the network
 * @param reach sites that the network sees in x and y; 0 without a network
 */
public record SiteReport(Frame frame, int site, double exactDensity, Sensitivity exact, Optional<Sensitivity> network,
        int reach) {

    /** rms error of n that the exact solver aims at. */
    public static final double ACCURACY = 1e-6;
    /** Side of the patch that is solved exactly. */
    public static final int PATCH = 32;
    private static final int RADIUS = 6;
    /** Of the potential: small against what n bends over, T, yet far above rounding in double precision. */
    private static final double EXACT_SHIFT = 1e-3;
    /** Networks compute in single precision. */
    private static final double NETWORK_SHIFT = 2e-2;

    /**
     * Takes long.
     *
     * @param spec solver of the run
     * @param cancelled may be asked often; ends it with a {@link java.util.concurrent.CancellationException}
     */
    public static SiteReport of(Frame frame, int site, SolverSpec spec, BooleanSupplier cancelled) {
        final SitePatch patch = SitePatch.of(frame, site, PATCH);
        final int radius = patch.radius(RADIUS);
        final double density;
        final Sensitivity exact;
        try (DensitySolver solver = Solvers.create(new SolverSpec.Window(ACCURACY), patch.lattice(), 1)) {
            density = patch.density(solver);
            exact = patch.column(solver, radius, EXACT_SHIFT);
        }
        if (!(spec instanceof SolverSpec.Network network)) {
            return new SiteReport(frame, site, density, exact, Optional.empty(), 0);
        }
        try (NetworkSolver solver = new NetworkSolver(network, patch.lattice(), 1)) {
            final int reach = solver.trained().network().radius();
            final SitePatch seen = SitePatch.of(frame, site, 2 * Math.max(reach, radius) + 2);
            try (NetworkSolver small = new NetworkSolver(network, solver.trained(), seen.lattice(), 1)) {
                return new SiteReport(frame, site, density, exact,
                        Optional.of(seen.row(small, seen.radius(radius), NETWORK_SHIFT, cancelled)), reach);
            }
        }
    }

    /** Fᵢ = g(nᵢ − ½) − K Qᵢ − κ Σ_{j nn i} Qⱼ for a density of the site. */
    public static double force(Frame frame, int site, double density) {
        final SquareLattice lattice = frame.lattice();
        final var model = frame.parameters().model();
        final double[] q = frame.displacement();
        final int x = site % lattice.width();
        final int y = site / lattice.width();
        final double neighbors = q[lattice.site(x - 1, y)] + q[lattice.site(x + 1, y)] + q[lattice.site(x, y - 1)]
                + q[lattice.site(x, y + 1)];
        return model.coupling() * (density - 0.5) - model.stiffness() * q[site] - model.neighborStiffness() * neighbors;
    }
}
