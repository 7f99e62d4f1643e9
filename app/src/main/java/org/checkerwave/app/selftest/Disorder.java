package org.checkerwave.app.selftest;

import java.util.SplittableRandom;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;

/** The start of a quench in small: random displacements, the default parameters. */
final class Disorder {

    private static final int SIZE = 12;
    private static final long SEED = 6;
    /** As in the preset coarsening. */
    private static final double SPREAD = 1.5;

    private final SquareLattice lattice = SquareLattice.square(SIZE);
    private final HolsteinModel model = ParameterSet.defaults().model();
    private final double temperature = ParameterSet.defaults().get(Parameter.TEMPERATURE) / model.hopping();
    private final double[] displacement = new double[lattice.sites()];
    private final double[] potential = new double[lattice.sites()];

    Disorder() {
        final SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < displacement.length; i++) {
            displacement[i] = SPREAD * random.nextGaussian();
        }
        model.potential(displacement, potential);
    }

    SquareLattice lattice() {
        return lattice;
    }

    HolsteinModel model() {
        return model;
    }

    /** v, not to be changed. */
    double[] potential() {
        return potential;
    }

    /** T/t. */
    double temperature() {
        return temperature;
    }

    /** F on every site, with n of that solver in the settings that it has. */
    double[] force(DensitySolver solver) {
        final double[] density = new double[lattice.sites()];
        final double[] force = new double[lattice.sites()];
        solver.density(potential, temperature, density);
        solver.requireDensity(density);
        ElasticLattice.force(lattice, model, displacement, density, force);
        return force;
    }
}
