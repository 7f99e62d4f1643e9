package org.checkerwave.observable;

import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.lattice.SquareLattice;

/**
 * The energy of each site's oscillator with its coupling to the electrons,
 * eᵢ = (m/2) vᵢ² + (K/2) Qᵢ² + (κ/2) Qᵢ Σ_{j nn i} Qⱼ − g (nᵢ − ½) Qᵢ,
 * each bond shared by its two sites. The electrons' kinetic energy is no sum over sites of n and is left out.
 */
public final class LocalEnergy {

    private LocalEnergy() {
    }

    /**
     * The energy of one site, given by its index, in the energy unit of the model.
     *
     * @param displacement Q, in the index order of the lattice, as the others
     * @param density n
     * @param velocity v
     */
    public static double at(SquareLattice lattice, HolsteinModel model, double[] displacement, double[] density,
            double[] velocity, int site) {
        final int x = site % lattice.width();
        final int y = site / lattice.width();
        return energy(model, displacement[site], density[site], velocity[site],
                displacement[lattice.site(x - 1, y)] + displacement[lattice.site(x + 1, y)]
                        + displacement[lattice.site(x, y - 1)] + displacement[lattice.site(x, y + 1)]);
    }

    /** @param energy receives the energy of every site; the others as in {@link #at} */
    public static void field(SquareLattice lattice, HolsteinModel model, double[] displacement, double[] density,
            double[] velocity, double[] energy) {
        lattice.requireField(energy, "of energies");
        final int width = lattice.width();
        for (int y = 0; y < lattice.height(); y++) {
            final int row = lattice.site(0, y);
            final int above = lattice.site(0, y - 1);
            final int below = lattice.site(0, y + 1);
            for (int x = 0; x < width; x++) {
                final int left = x == 0 ? width - 1 : x - 1;
                final int right = x == width - 1 ? 0 : x + 1;
                energy[row + x] = energy(model, displacement[row + x], density[row + x], velocity[row + x],
                        displacement[row + left] + displacement[row + right] + displacement[above + x]
                                + displacement[below + x]);
            }
        }
    }

    private static double energy(HolsteinModel model, double q, double n, double v, double neighbors) {
        return 0.5 * model.mass() * v * v + q * (0.5 * (model.stiffness() * q + model.neighborStiffness() * neighbors)
                - model.coupling() * (n - 0.5));
    }
}
