package org.checkerwave.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.lattice.SquareLattice;

/** Exactly solved random potentials on 8². */
final class SmallData {

    static final SquareLattice LATTICE = SquareLattice.square(8);

    private SmallData() {
    }

    /** One state for each of {@code trajectories}, regions in turn, at the times 0, 10, 20, … */
    static DataSet of(int trajectories, long seed) {
        final SplittableRandom random = new SplittableRandom(seed);
        final List<Snapshot> states = new ArrayList<>();
        try (DensitySolver exact = exact()) {
            for (int number = 0; number < trajectories; number++) {
                final double temperature = random.nextDouble(0.1, 1);
                final float[] potential = new float[LATTICE.sites()];
                final double[] v = new double[LATTICE.sites()];
                for (int i = 0; i < v.length; i++) {
                    potential[i] = (float) (2 * random.nextGaussian());
                    v[i] = potential[i];
                }
                final double[] density = new double[LATTICE.sites()];
                exact.density(v, temperature, density);
                final float[] label = new float[LATTICE.sites()];
                for (int i = 0; i < v.length; i++) {
                    label[i] = (float) (density[i] - 0.5);
                }
                states.add(new Snapshot(LATTICE, potential, label, temperature, 1 + number % 3, Region.values()[number % 3],
                        number, 10 * number));
            }
        }
        return new DataSet("small, seed " + seed, states);
    }

    static DensitySolver exact() {
        return Solvers.create(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), LATTICE, 1);
    }
}
