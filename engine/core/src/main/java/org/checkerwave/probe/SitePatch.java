package org.checkerwave.probe;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;

/**
 * The surroundings of one site, cut out of a frame and closed periodically: what a local density depends on, small enough to be
 * solved many times.
 *
 * @param lattice of the patch
 * @param site index of the site in the patch
 * @param potential v = −gQ/t on the patch
 * @param temperature T/t
 * @param slope ∂v/∂Q = −g/t
 */
public record SitePatch(SquareLattice lattice, int site, double[] potential, double temperature, double slope) {

    /** @param size largest side of the patch, even; the whole lattice where that is no larger */
    public static SitePatch of(Frame frame, int site, int size) {
        final SquareLattice whole = frame.lattice();
        final SquareLattice patch = new SquareLattice(Math.min(size, whole.width()), Math.min(size, whole.height()));
        final int middleX = patch.width() / 2;
        final int middleY = patch.height() / 2;
        final double[] displacement = new double[patch.sites()];
        for (int y = 0; y < patch.height(); y++) {
            for (int x = 0; x < patch.width(); x++) {
                displacement[patch.site(x, y)] = frame.displacement()[whole.site(
                        site % whole.width() + x - middleX, site / whole.width() + y - middleY)];
            }
        }
        final HolsteinModel model = frame.parameters().model();
        final double[] potential = new double[patch.sites()];
        model.potential(displacement, potential);
        return new SitePatch(patch, patch.site(middleX, middleY), potential,
                frame.parameters().get(Parameter.TEMPERATURE) / model.hopping(), -model.coupling() / model.hopping());
    }

    /** n of the site. */
    public double density(DensitySolver solver) {
        return solve(solver, site, 0)[site];
    }

    /**
     * ∂nⱼ/∂Qᵢ of all j round the site i, by the central difference of two solutions; the same as ∂nᵢ/∂Qⱼ where the density is the
     * slope of a grand potential, as that of an exact solver is.
     *
     * @param shift of the potential to either side
     */
    public Sensitivity column(DensitySolver solver, int radius, double shift) {
        final double[] above = solve(solver, site, shift);
        final double[] below = solve(solver, site, -shift);
        final double[] values = new double[(2 * radius + 1) * (2 * radius + 1)];
        for (int k = 0; k < values.length; k++) {
            final int j = neighbor(k, radius);
            values[k] = slope * (above[j] - below[j]) / (2 * shift);
        }
        return new Sensitivity(radius, values);
    }

    /**
     * ∂nᵢ/∂Qⱼ of the site i for all j round it, by two solutions for each j, for solvers that need not be reciprocal.
     *
     * @param cancelled asked before each j; ends it with a {@link CancellationException}
     */
    public Sensitivity row(DensitySolver solver, int radius, double shift, BooleanSupplier cancelled) {
        final double[] values = new double[(2 * radius + 1) * (2 * radius + 1)];
        for (int k = 0; k < values.length; k++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            final int j = neighbor(k, radius);
            values[k] = slope * (solve(solver, j, shift)[site] - solve(solver, j, -shift)[site]) / (2 * shift);
        }
        return new Sensitivity(radius, values);
    }

    /** The largest radius at which no site is met twice, at most this one. */
    public int radius(int wanted) {
        return Math.min(wanted, (Math.min(lattice.width(), lattice.height()) - 1) / 2);
    }

    private int neighbor(int k, int radius) {
        final int side = 2 * radius + 1;
        return lattice.site(site % lattice.width() + k % side - radius, site / lattice.width() + k / side - radius);
    }

    private double[] solve(DensitySolver solver, int changed, double shift) {
        final double[] shifted = potential.clone();
        shifted[changed] += shift;
        final double[] density = new double[potential.length];
        solver.density(shifted, temperature, density);
        return density;
    }
}
