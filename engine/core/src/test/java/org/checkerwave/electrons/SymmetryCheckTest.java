package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.checkerwave.InvalidInput;
import org.checkerwave.SampleStates;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.Measured;
import org.checkerwave.network.Network;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.network.TrainedRange;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.symmetry.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymmetryCheckTest {

    private static final SquareLattice TWELVE = SquareLattice.square(12);
    private static final double TEMPERATURE = 0.1;
    private static final double[] POTENTIAL =
            SampleStates.potential(SampleStates.parameters(), SampleStates.wavy(TWELVE));
    private static final int[][] UNMOVED = {{1, 0}, {0, 1}};
    private static final Operation QUARTER_TURN = Operation.onScalar(new int[][] {{0, -1}, {1, 0}}, 1);
    private static final Operation EXCHANGE = Operation.onScalar(UNMOVED, -1);

    private interface Density {
        void fill(double[] potential, double[] density);
    }

    private static DensitySolver solver(Density rule) {
        return new DensitySolver() {
            @Override
            public void density(double[] potential, double temperature, double[] density) {
                rule.fill(potential, density);
            }

            @Override
            public double grandPotential(double[] potential, double temperature) {
                throw new UnsupportedOperationException();
            }

            @Override
            public SolverSpec spec() {
                throw new UnsupportedOperationException();
            }

            @Override
            public SolverStatus status() {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static NetworkSolver network(Architecture.Kind kind) {
        final Network network = Network.random(new Architecture(kind, 2, 2), new SplittableRandom(1));
        return new NetworkSolver(new SolverSpec.Network("trial.safetensors"),
                new TrainedNetwork(network, new TrainedRange(20, 0.05, 1.5), Measured.NOTHING, ""), TWELVE, 1);
    }

    private static double largest(DensitySolver solver, Operation operation, int shiftX, int shiftY) {
        return new SymmetryCheck(TWELVE, operation, shiftX, shiftY).of(solver, POTENTIAL, TEMPERATURE).largest();
    }

    @Test
    void sixteenElementsMapASquareLatticeToItselfAndEightARectangle() {
        assertThat(SymmetryCheck.pointGroup(TWELVE)).hasSize(16);
        assertThat(SymmetryCheck.pointGroup(new SquareLattice(12, 8))).hasSize(8);
        assertThat(SymmetryCheck.pointGroup(TWELVE).getFirst().sites()).isDeepEqualTo(UNMOVED);
    }

    @Test
    void exactElectronsKeepEveryElementWithATranslation() {
        try (DensitySolver exact = Solvers.create(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), TWELVE, 1)) {
            int shift = 0;
            for (final Operation element : SymmetryCheck.pointGroup(TWELVE)) {
                assertThat(largest(exact, element, shift++, 5)).isLessThan(1e-12);
            }
        }
    }

    /** n = ½ + ½ tanh(v + b) of v = 0 has ½ + ½ tanh b where the exchanged field asks for ½ − ½ tanh b. */
    @Test
    void biasIsSeenAsTwiceItselfUnderExchangeAndNotUnderRotations() {
        final DensitySolver biased = solver((v, n) -> {
            for (int i = 0; i < v.length; i++) {
                n[i] = 0.5 + 0.5 * Math.tanh(v[i] + 0.3);
            }
        });
        final SymmetryCheck.Residual residual =
                new SymmetryCheck(TWELVE, EXCHANGE, 3, 4).of(biased, new double[TWELVE.sites()], TEMPERATURE);
        assertThat(residual.largest()).isCloseTo(Math.tanh(0.3), within(1e-15));
        assertThat(residual.rms()).isCloseTo(Math.tanh(0.3), within(1e-15));
        assertThat(largest(biased, QUARTER_TURN, 1, 2)).isZero();
    }

    @Test
    void solverThatLooksToOneSideFailsRotationsAndKeepsTranslations() {
        final DensitySolver oneSided = solver((v, n) -> {
            for (int i = 0; i < v.length; i++) {
                n[i] = 0.5 + 0.01 * v[TWELVE.site(i % 12 + 1, i / 12)];
            }
        });
        assertThat(largest(oneSided, QUARTER_TURN, 0, 0)).isGreaterThan(0.01);
        assertThat(largest(oneSided, Operation.onScalar(UNMOVED, 1), 5, 7)).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Architecture.Kind.class, names = "CNN", mode = EnumSource.Mode.EXCLUDE)
    void equivariantNetworksKeepEveryElementAndExchangeExactly(Architecture.Kind kind) {
        try (DensitySolver network = network(kind)) {
            for (final Operation element : SymmetryCheck.pointGroup(TWELVE)) {
                assertThat(largest(network, element, 7, 2)).isLessThan(1e-5);
            }
            assertThat(largest(network, EXCHANGE, 0, 0)).isZero();
        }
    }

    @Test
    void ordinaryConvolutionNetworkFailsVisibly() {
        try (DensitySolver network = network(Architecture.Kind.CNN)) {
            assertThat(largest(network, QUARTER_TURN, 7, 2)).isGreaterThan(1e-3);
            assertThat(largest(network, EXCHANGE, 7, 2)).isGreaterThan(1e-3);
        }
    }

    @Test
    void quarterTurnOfARectangleIsRefused() {
        assertThatThrownBy(() -> new SymmetryCheck(new SquareLattice(12, 8), QUARTER_TURN, 0, 0))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("12×8");
    }

    @Test
    void checkingARunLeavesItsFutureUntouchedToTheBit() {
        try (Simulation checked = Simulation.start(SampleStates.coarsening(TWELVE), 1);
                Simulation other = Simulation.start(SampleStates.coarsening(TWELVE), 1)) {
            for (int step = 0; step < 3; step++) {
                assertThat(checked.residual(new SymmetryCheck(TWELVE, QUARTER_TURN, 1, 2)).rms())
                        .isBetween(1e-12, 1e-2);
                checked.step();
                other.step();
            }
            assertThat(checked.frame().density()).isEqualTo(other.frame().density());
            assertThat(checked.frame().displacement()).isEqualTo(other.frame().displacement());
        }
    }
}
