package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.checkerwave.HeldMemory;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to be needed before anything is allocated against what is held after a density has been computed. */
class NetworkMemoryTest {

    private static final double FACTOR = 1.5;

    @ParameterizedTest
    @CsvSource({"recursion-fast, 512, 2", "gcnn, 256, 1", "cnn, 512, 1", "descriptor, 128, 2", "recursion, 128, 1"})
    void thePredictionIsRight(String name, int size, int threads) throws Exception {
        final SquareLattice lattice = SquareLattice.square(size);
        final double[] potential = new SplittableRandom(1).doubles(lattice.sites(), -2, 2).toArray();
        final double[] density = new double[lattice.sites()];
        final TrainedNetwork network = TrainedNetwork.load(name);
        final long predicted = NetworkSolver.bytes(network.network(), lattice, threads);
        final long held = HeldMemory.by(() -> {
            final NetworkSolver solver = new NetworkSolver(new SolverSpec.Network(name), network, lattice, threads);
            solver.density(potential, 0.3, density);
            return solver;
        });
        System.err.println("PREDICTED " + name + " " + size + " " + threads + ": " + predicted + " held " + held);
        assertThat((double) predicted / held).isBetween(1 / FACTOR, FACTOR);
    }
}
