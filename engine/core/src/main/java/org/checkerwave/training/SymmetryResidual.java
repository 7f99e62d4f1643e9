package org.checkerwave.training;

import java.util.SplittableRandom;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.symmetry.FiniteGroup;
import org.checkerwave.symmetry.Operation;
import org.checkerwave.symmetry.PointGroups;

/**
 * How far n of a transformed potential is from the transformed n.
 *
 * @param group largest deviation over all elements of D4 × Z2, each with a random translation; on a lattice that is not
 *     square over those that keep its sides
 * @param parity largest |n(−v) + n(v) − 1|
 */
public record SymmetryResidual(double group, double parity) {

    public static final SymmetryResidual NONE = new SymmetryResidual(0, 0);

    /** @param random of the translations */
    public static SymmetryResidual of(DensitySolver solver, SquareLattice lattice, double[] potential,
            double temperature, SplittableRandom random) {
        final FiniteGroup elements = PointGroups.squareD4ParticleHole();
        final double[] density = new double[potential.length];
        solver.density(potential, temperature, density);
        double group = 0;
        double parity = 0;
        for (int a = 0; a < elements.order(); a++) {
            final Operation operation = elements.element(a);
            if (lattice.width() == lattice.height() || operation.sites()[0][1] == 0) {
                final double residual = residual(solver, lattice, potential, temperature, density, operation,
                        random.nextInt(lattice.width()), random.nextInt(lattice.height()));
                group = Math.max(group, residual);
            }
            if (isParity(operation)) {
                parity = residual(solver, lattice, potential, temperature, density, operation, 0, 0);
            }
        }
        return new SymmetryResidual(group, parity);
    }

    private static boolean isParity(Operation operation) {
        return operation.components()[0][0] < 0 && operation.sites()[0][0] == 1 && operation.sites()[1][1] == 1;
    }

    private static double residual(DensitySolver solver, SquareLattice lattice, double[] potential, double temperature,
            double[] density, Operation operation, int shiftX, int shiftY) {
        final int[] images = new int[potential.length];
        final double sign = operation.components()[0][0];
        final double[] transformed = new double[potential.length];
        final int[][] m = operation.sites();
        for (int i = 0; i < images.length; i++) {
            final int x = i % lattice.width();
            final int y = i / lattice.width();
            images[i] = lattice.site(m[0][0] * x + m[0][1] * y + shiftX, m[1][0] * x + m[1][1] * y + shiftY);
            transformed[images[i]] = sign * potential[i];
        }
        final double[] result = new double[potential.length];
        solver.density(transformed, temperature, result);
        double largest = 0;
        for (int i = 0; i < images.length; i++) {
            // n − ½ is exact where n is rounded to fewer digits than a double has.
            largest = Math.max(largest, Math.abs(result[images[i]] - 0.5 - sign * (density[i] - 0.5)));
        }
        return largest;
    }

    /** The larger ones of both. */
    public SymmetryResidual or(SymmetryResidual other) {
        return new SymmetryResidual(Math.max(group, other.group), Math.max(parity, other.parity));
    }
}
