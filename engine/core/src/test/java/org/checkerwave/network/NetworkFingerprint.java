package org.checkerwave.network;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/** Prints a hash of the bits of every kind's density and gradient, for a JVM started with other vectors. */
public final class NetworkFingerprint {

    private NetworkFingerprint() {
    }

    public static void main(String[] args) {
        System.out.println("fingerprint " + compute());
    }

    static int compute() {
        final SquareLattice lattice = new SquareLattice(14, 10);
        final double[] potential = SampleNetworks.gaussian(lattice, 2, 3);
        final float[] exact = SampleNetworks.floats(SampleNetworks.gaussian(lattice, 0.3, 4));
        int hash = 1;
        for (final Architecture.Kind kind : Architecture.Kind.values()) {
            final Network network = SampleNetworks.random(SampleNetworks.of(kind), 41);
            hash = 31 * hash + Arrays.hashCode(SampleNetworks.density(network, lattice, potential, 0.1));
            final float[] gradient = new float[network.weights().length];
            final double loss = new TrainingPass(network, lattice.width(), lattice.height()).gradient(
                    TrainingPass.features(network, SampleNetworks.floats(potential), lattice.width(), lattice.height(),
                            0.1), 0.1, exact, 1, gradient);
            hash = 31 * hash + Arrays.hashCode(gradient);
            hash = 31 * hash + Double.hashCode(loss);
        }
        return hash;
    }
}
