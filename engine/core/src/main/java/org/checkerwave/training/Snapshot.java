package org.checkerwave.training;

import org.checkerwave.lattice.SquareLattice;

/**
 * One exactly solved state of a trajectory.
 *
 * @param potential v = −gQ/t, in the index order of the lattice
 * @param density n − ½, exact to the rounding of a float
 * @param temperature T/t
 * @param coupling g, which turns an error of n into one of the force
 * @param trajectory number within the recipe; states of one trajectory belong to the same split
 * @param time since the start of the trajectory
 */
public record Snapshot(SquareLattice lattice, float[] potential, float[] density, double temperature, double coupling,
        Region region, int trajectory, double time) {

    /** The potential as a solver takes it. */
    public double[] exactPotential() {
        final double[] copy = new double[potential.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = potential[i];
        }
        return copy;
    }
}
