package org.checkerwave.network;

import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;

/** Small networks with random weights, gains included, and fields to try them on. */
final class SampleNetworks {

    static final TrainedRange RANGE = new TrainedRange(30, 0.05, 1.5);

    private SampleNetworks() {
    }

    static Architecture of(Architecture.Kind kind) {
        return new Architecture(kind, kind == Architecture.Kind.GCNN ? 3 : 6, 3);
    }

    static final Measured MEASURED = new Measured(Map.of("default", 0.01), 2e-7, 3e6);

    static Network random(Architecture architecture, long seed) {
        final Network network = Network.random(architecture, new SplittableRandom(seed));
        final Random random = new Random(seed);
        for (int i = 0; i < network.weights().length; i++) {
            network.weights()[i] += (float) (0.1 * random.nextGaussian());
        }
        return network;
    }

    static TrainedNetwork trained(Network network) {
        return new TrainedNetwork(network, RANGE, MEASURED, "random weights");
    }

    static NetworkSolver solver(Network network, SquareLattice lattice, int threads) {
        return new NetworkSolver(new SolverSpec.Network("sample.safetensors"), trained(network), lattice, threads);
    }

    static double[] density(Network network, SquareLattice lattice, double[] potential, double temperature) {
        final double[] density = new double[lattice.sites()];
        try (NetworkSolver solver = solver(network, lattice, 1)) {
            solver.density(potential, temperature, density);
        }
        return density;
    }

    static double[] gaussian(SquareLattice lattice, double spread, long seed) {
        final Random random = new Random(seed);
        return random.doubles(lattice.sites()).map(_ -> spread * random.nextGaussian()).toArray();
    }

    static double[] checkerboard(SquareLattice lattice, double amplitude) {
        final double[] v = new double[lattice.sites()];
        for (int i = 0; i < v.length; i++) {
            v[i] = amplitude * SquareLattice.stagger(i % lattice.width(), i / lattice.width());
        }
        return v;
    }

    static float[] floats(double[] values) {
        final float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
