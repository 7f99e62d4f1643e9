package org.checkerwave.probe;

import java.util.Optional;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;

/**
 * What the exact solver, and the network where one drives the run, say about one site of a frame.
 *
 * @param network ∂nᵢ/∂Qⱼ of the network, with the radius of the exact one
 * @param reach sites that the network sees in x and y; 0 without a network
 */
public record SiteReport(Frame frame, int site, ExactSite exact, Optional<Sensitivity> network, int reach) {

    /** n of the site as the run has it. */
    public double density() {
        return frame.density()[site];
    }

    /** The larger |∂nᵢ/∂Qⱼ| of exact solver and network. */
    public double largest() {
        return Math.max(exact.sensitivity().largest(), network.map(Sensitivity::largest).orElse(0.0));
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
