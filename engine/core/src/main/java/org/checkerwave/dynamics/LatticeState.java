package org.checkerwave.dynamics;

import org.checkerwave.lattice.SquareLattice;

/**
 * The state that the dynamics advances: arrays in the index order of {@link SquareLattice}, changed in place by the
 * one thread that owns them.
 *
 * @param displacement Q
 * @param velocity Q̇ = P/m; all zero in overdamped dynamics
 * @param density n of the electrons in the present Q
 * @param force F on Q in the present Q and n
 */
public record LatticeState(SquareLattice lattice, double[] displacement, double[] velocity, double[] density,
        double[] force) {

    public LatticeState {
        lattice.requireField(displacement, "Q");
        lattice.requireField(velocity, "velocity");
        lattice.requireField(density, "n");
        lattice.requireField(force, "F");
    }

    public static LatticeState zero(SquareLattice lattice) {
        final int sites = lattice.sites();
        return new LatticeState(lattice, new double[sites], new double[sites], new double[sites], new double[sites]);
    }

    /** Copies Q, velocity and n in; the force stays as it is. */
    public void become(double[] otherDisplacement, double[] otherVelocity, double[] otherDensity) {
        System.arraycopy(otherDisplacement, 0, displacement, 0, displacement.length);
        System.arraycopy(otherVelocity, 0, velocity, 0, velocity.length);
        System.arraycopy(otherDensity, 0, density, 0, density.length);
    }
}
