package org.checkerwave.training;

import java.util.SplittableRandom;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SymmetryCheck;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.symmetry.Operation;

/**
 * How far n of a transformed potential is from the transformed n.
 *
 * @param group largest deviation over all elements of D4 × Z2, each with a random translation; on a lattice that is not
 *     square over those that keep its sides
 * @param parity largest |n(−v) + n(v) − 1|
 */
public record SymmetryResidual(double group, double parity) {

    public static final SymmetryResidual NONE = new SymmetryResidual(0, 0);
    private static final long SEED = 1;
    /** States that the symmetry is measured on. */
    private static final int SAMPLES = 12;

    /** On some of the states and on a perfect checkerboard. */
    public static SymmetryResidual on(DataSet data, DensitySolver solver) {
        final SplittableRandom random = new SplittableRandom(SEED);
        final Snapshot first = data.snapshots().getFirst();
        SymmetryResidual symmetry = checkerboard(solver, first.lattice(), first.temperature(), random);
        for (int i = 0; i < SAMPLES; i++) {
            final Snapshot state = data.snapshots().get(random.nextInt(data.snapshots().size()));
            symmetry = symmetry.or(of(solver, state.lattice(), state.exactPotential(),
                    state.temperature(), random));
        }
        return symmetry;
    }

    /** The one state that all sites of a kind share. */
    private static SymmetryResidual checkerboard(DensitySolver solver, SquareLattice lattice, double temperature,
            SplittableRandom random) {
        final double[] potential = new double[lattice.sites()];
        for (int i = 0; i < potential.length; i++) {
            potential[i] = 3 * SquareLattice.stagger(i % lattice.width(), i / lattice.width());
        }
        return of(solver, lattice, potential, temperature, random);
    }

    /** @param random of the translations */
    public static SymmetryResidual of(DensitySolver solver, SquareLattice lattice, double[] potential,
            double temperature, SplittableRandom random) {
        double group = 0;
        double parity = 0;
        for (final Operation operation : SymmetryCheck.pointGroup(lattice)) {
            group = Math.max(group, new SymmetryCheck(lattice, operation, random.nextInt(lattice.width()),
                    random.nextInt(lattice.height())).of(solver, potential, temperature).largest());
            if (exchanges(operation)) {
                parity = new SymmetryCheck(lattice, operation, 0, 0).of(solver, potential, temperature).largest();
            }
        }
        return new SymmetryResidual(group, parity);
    }

    /** Particle–hole exchange alone, every site at its place. */
    private static boolean exchanges(Operation operation) {
        return operation.components()[0][0] < 0 && operation.sites()[0][0] == 1 && operation.sites()[1][1] == 1;
    }

    /** The larger ones of both. */
    public SymmetryResidual or(SymmetryResidual other) {
        return new SymmetryResidual(Math.max(group, other.group), Math.max(parity, other.parity));
    }
}
