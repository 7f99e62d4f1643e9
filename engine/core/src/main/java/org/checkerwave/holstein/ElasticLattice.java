package org.checkerwave.holstein;

import org.checkerwave.lattice.SquareLattice;

/** Forces and energies of the displacements on a periodic square lattice; index order of {@link SquareLattice}. */
public final class ElasticLattice {

    private ElasticLattice() {
    }

    /**
     * Fᵢ = −∂Ω/∂Qᵢ = g(nᵢ − ½) − K Qᵢ − κ Σ_{j nn i} Qⱼ.
     *
     * @param displacement Q, not modified
     * @param density n from the electrons, not modified
     * @param force receives F
     */
    public static void force(SquareLattice lattice, HolsteinModel model, double[] displacement, double[] density,
            double[] force) {
        final int width = lattice.width();
        final int height = lattice.height();
        final double g = model.coupling();
        final double stiffness = model.stiffness();
        final double kappa = model.neighborStiffness();
        for (int y = 0; y < height; y++) {
            final int row = y * width;
            final int above = (y == 0 ? height - 1 : y - 1) * width;
            final int below = (y == height - 1 ? 0 : y + 1) * width;
            for (int x = 0; x < width; x++) {
                final int left = row + (x == 0 ? width - 1 : x - 1);
                final int right = row + (x == width - 1 ? 0 : x + 1);
                final int i = row + x;
                // The bracketing keeps the sum bit-identical under reflections and rotations by 180°.
                final double neighbors =
                        (displacement[left] + displacement[right]) + (displacement[above + x] + displacement[below + x]);
                force[i] = g * (density[i] - 0.5) - stiffness * displacement[i] - kappa * neighbors;
            }
        }
    }

    /** (K/2) Σ Q² + κ Σ⟨ij⟩ QᵢQⱼ, each bond once. */
    public static double energy(SquareLattice lattice, HolsteinModel model, double[] displacement) {
        final int width = lattice.width();
        final int height = lattice.height();
        double onSite = 0;
        double bonds = 0;
        for (int y = 0; y < height; y++) {
            final int row = y * width;
            final int below = (y == height - 1 ? 0 : y + 1) * width;
            for (int x = 0; x < width; x++) {
                final double q = displacement[row + x];
                final int right = row + (x == width - 1 ? 0 : x + 1);
                onSite += q * q;
                bonds += q * (displacement[right] + displacement[below + x]);
            }
        }
        return 0.5 * model.stiffness() * onSite + model.neighborStiffness() * bonds;
    }

    /** (m/2) Σ v² of the lattice velocities. */
    public static double kineticEnergy(HolsteinModel model, double[] velocity) {
        double sum = 0;
        for (final double v : velocity) {
            sum += v * v;
        }
        return 0.5 * model.mass() * sum;
    }
}
