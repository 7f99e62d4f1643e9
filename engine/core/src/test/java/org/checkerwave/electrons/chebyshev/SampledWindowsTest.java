package org.checkerwave.electrons.chebyshev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.checkerwave.SampleStates;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blocks of the windowed expansion against diagonalization, on lattices smaller and larger than a window. */
class SampledWindowsTest {

    private static final double TEMPERATURE = 0.1;

    static List<SquareLattice> lattices() {
        return List.of(SquareLattice.square(4), new SquareLattice(6, 10), new SquareLattice(18, 14),
                SquareLattice.square(24));
    }

    private static double[] exact(SquareLattice lattice, double[] potential) {
        final double[] density = new double[lattice.sites()];
        try (DensitySolver solver =
                Solvers.create(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), lattice, 1)) {
            solver.density(potential, TEMPERATURE, density);
        }
        return density;
    }

    @ParameterizedTest
    @MethodSource("lattices")
    void allBlocksTogetherHoldEverySiteOnceAndAreNearlyExact(SquareLattice lattice) {
        final double[] v = SampleStates.potential(SampleStates.parameters(), SampleStates.wavy(lattice));
        final double[] n = exact(lattice, v);
        final SampledWindows windows = new SampledWindows(lattice);
        double squares = 0;
        int sites = 0;
        for (int block = 0; block < windows.blocks(); block++) {
            squares += windows.squaredError(block, v, TEMPERATURE, n);
            sites += windows.sites(block);
        }
        assertThat(sites).isEqualTo(lattice.sites());
        assertThat(Math.sqrt(squares / sites)).as("rms error of the windows").isLessThan(1e-3);
    }

    @ParameterizedTest
    @MethodSource("lattices")
    void aPlantedErrorIsMeasured(SquareLattice lattice) {
        final double[] v = SampleStates.potential(SampleStates.parameters(), SampleStates.wavy(lattice));
        final double[] wrong = Arrays.stream(exact(lattice, v)).map(n -> n + 0.05).toArray();
        final SampledWindows windows = new SampledWindows(lattice);
        for (int block = 0; block < windows.blocks(); block++) {
            assertThat(Math.sqrt(windows.squaredError(block, v, TEMPERATURE, wrong) / windows.sites(block)))
                    .as("block %d", block).isCloseTo(0.05, within(0.003));
        }
    }
}
