package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.checkerwave.HeldMemory;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to be needed before anything is allocated against what is held after a density has been computed. */
class NetworkMemoryTest {

    /** As if every network's widest layer ended a stage, which for the descriptor is twice too much. */
    private static final double MOST = 2.1;
    private static final double LEAST = 0.7;

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"recursion-fast, 1024, 2", "gcnn, 1024, 1", "cnn, 1024, 1", "descriptor, 128, 2", "recursion, 128, 1"})
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
        assertThat((double) predicted / held).isBetween(LEAST, MOST);
    }
}
