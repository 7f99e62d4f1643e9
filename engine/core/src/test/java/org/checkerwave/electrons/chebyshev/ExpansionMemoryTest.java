package org.checkerwave.electrons.chebyshev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.checkerwave.HeldMemory;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said to be needed before anything is allocated against what is held after a density has been computed. Arrays
 * of half a region of the collector's or more count as whole regions, so none here is just over one.
 */
class ExpansionMemoryTest {

    private static final double FACTOR = 1.5;

    @ParameterizedTest
    @CsvSource({"true, 1024, 1e-2, 2", "true, 256, 1e-3, 1", "false, 64, 1e-2, 2", "false, 64, 1e-7, 1"})
    void thePredictionIsRight(boolean windowed, int size, double accuracy, int threads) throws Exception {
        final SquareLattice lattice = SquareLattice.square(size);
        final double[] potential = new SplittableRandom(1).doubles(lattice.sites(), -2, 2).toArray();
        final double[] density = new double[lattice.sites()];
        final long predicted = ChebyshevSolver.bytes(lattice, windowed, accuracy, threads);
        final long held = HeldMemory.by(() -> {
            final ChebyshevSolver solver = windowed ? ChebyshevSolver.windowed(new SolverSpec.Window(accuracy), lattice, threads)
                    : ChebyshevSolver.wholeLattice(new SolverSpec.Chebyshev(accuracy), lattice, threads);
            solver.density(potential, 0.5, density);
            return solver;
        });
        assertThat((double) predicted / held).isBetween(1 / FACTOR, FACTOR);
    }
}
