package org.checkerwave.dynamics;

import org.checkerwave.lattice.SquareLattice;

/**
 * A recipe for displacements and velocities at t = 0. Velocities are normal with variance T/m where
 * {@code velocitySpread} is NaN ("thermal"), of that standard deviation otherwise.
 */
public sealed interface InitialState {

    double velocitySpread();

    /** Writes Q, in the index order of the lattice. */
    void fillDisplacement(SquareLattice lattice, long seed, double[] displacement);

    /** Writes the velocities; {@code thermalSpread} is √(T/m). */
    default void fillVelocity(double thermalSpread, long seed, double[] velocity) {
        final double spread = Double.isNaN(velocitySpread()) ? thermalSpread : velocitySpread();
        Noise.fill(seed, Noise.Stream.VELOCITY, 0, velocity, 0, velocity.length);
        for (int i = 0; i < velocity.length; i++) {
            velocity[i] *= spread;
        }
    }

    /** Disorder: every Q normal with mean 0. */
    record Disordered(double displacementSpread, double velocitySpread) implements InitialState {
        @Override
        public void fillDisplacement(SquareLattice lattice, long seed, double[] displacement) {
            Noise.fill(seed, Noise.Stream.DISPLACEMENT, 0, displacement, 0, displacement.length);
            for (int i = 0; i < displacement.length; i++) {
                displacement[i] *= displacementSpread;
            }
        }
    }

    /** The perfect checkerboard Q = Q₀ (−1)^(x+y). */
    record Checkerboard(double amplitude, double velocitySpread) implements InitialState {
        @Override
        public void fillDisplacement(SquareLattice lattice, long seed, double[] displacement) {
            for (int i = 0; i < displacement.length; i++) {
                displacement[i] = amplitude * SquareLattice.stagger(i % lattice.width(), i / lattice.width());
            }
        }
    }

    /** One checkerboard in the left half, the other in the right, with two straight walls between (periodic). */
    record DomainWall(double amplitude, double velocitySpread) implements InitialState {
        @Override
        public void fillDisplacement(SquareLattice lattice, long seed, double[] displacement) {
            for (int i = 0; i < displacement.length; i++) {
                final int x = i % lattice.width();
                final int side = x < lattice.width() / 2 ? 1 : -1;
                displacement[i] = side * amplitude * SquareLattice.stagger(x, i / lattice.width());
            }
        }
    }
}
