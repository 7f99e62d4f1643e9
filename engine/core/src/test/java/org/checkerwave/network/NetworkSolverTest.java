package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A network as a solver: tiles and threads do not show, what it must tell it tells. */
class NetworkSolverTest {

    private static final double TEMPERATURE = 0.2;
    /** Two units in the last place of n − ½: the read-out of a solver is in float, that of a training in double. */
    private static final float ROUNDINGS = 1.2e-7f;

    /** Smaller than the reach of the network, not square, several tiles, last tiles that stand out to the right and below. */
    private static final List<SquareLattice> LATTICES = List.of(new SquareLattice(4, 4), new SquareLattice(6, 10),
            new SquareLattice(10, 6), new SquareLattice(66, 64), new SquareLattice(130, 66), new SquareLattice(4, 140),
            new SquareLattice(262, 6), new SquareLattice(6, 130));

    @ParameterizedTest
    @EnumSource
    void tilesGiveWhatTheWholeLatticeGives(Architecture.Kind kind) {
        final Network network = SampleNetworks.random(SampleNetworks.of(kind), 31);
        for (final SquareLattice lattice : LATTICES) {
            final float[] potential = SampleNetworks.floats(SampleNetworks.gaussian(lattice, 2, 4));
            final double[] tiled = SampleNetworks.density(network, lattice, doubles(potential), TEMPERATURE);
            final float[] whole = new float[lattice.sites()];
            new TrainingPass(network, lattice.width(), lattice.height()).density(TrainingPass.features(network,
                    potential, lattice.width(), lattice.height(), TEMPERATURE), TEMPERATURE, whole);
            for (int i = 0; i < whole.length; i++) {
                assertThat((float) (tiled[i] - 0.5)).as("%s, site %d", lattice, i).isCloseTo(whole[i], within(ROUNDINGS));
            }
        }
    }

    /** Vector loads are checked in the tests alone: every depth of the chain must stay inside a tile with its border. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 8, 11, 16})
    void aChainOfAnyLengthStaysInsideItsTile(int levels) {
        final Network network =
                SampleNetworks.random(new Architecture(Architecture.Kind.RECURSION, 2, 1, levels), levels);
        final SquareLattice small = new SquareLattice(4, 6);
        final SquareLattice large = new SquareLattice(36, 30);
        final double[] potential = SampleNetworks.gaussian(small, 2, 4);
        final double[] repeated = new double[large.sites()];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = potential[small.site(i % large.width(), i / large.width())];
        }
        final double[] one = SampleNetworks.density(network, small, potential, TEMPERATURE);
        final double[] many = SampleNetworks.density(network, large, repeated, TEMPERATURE);
        for (int i = 0; i < many.length; i++) {
            assertThat(many[i]).as("site %d", i).isEqualTo(one[small.site(i % large.width(), i / large.width())]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneTwoAndThreeThreadsGiveTheSameBits(Architecture.Kind kind) {
        final Network network = SampleNetworks.random(SampleNetworks.of(kind), 32);
        final SquareLattice lattice = new SquareLattice(70, 68);
        final double[] potential = SampleNetworks.gaussian(lattice, 2, 4);
        final double[] one = SampleNetworks.density(network, lattice, potential, TEMPERATURE);
        for (final int threads : new int[] {2, 3}) {
            final double[] several = new double[lattice.sites()];
            try (NetworkSolver solver = SampleNetworks.solver(network, lattice, threads)) {
                for (int repeated = 0; repeated < 3; repeated++) {
                    Arrays.fill(several, -1);
                    solver.density(potential, TEMPERATURE, several);
                    assertThat(several).containsExactly(one);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDensityDependsOnThisCallAlone(Architecture.Kind kind) {
        final Network network = SampleNetworks.random(SampleNetworks.of(kind), 33);
        final SquareLattice lattice = new SquareLattice(20, 12);
        final double[] field = SampleNetworks.gaussian(lattice, 2, 5);
        final double[] asGiven = field.clone();
        final double[] density = new double[lattice.sites()];
        try (NetworkSolver solver = SampleNetworks.solver(network, lattice, 1)) {
            final double[] impossible = SampleNetworks.gaussian(lattice, 1e10, 6);
            impossible[100] = Double.NaN;
            impossible[101] = 1e30;
            solver.density(impossible, 0.9, density);
            assertThat(solver.status().withinRange()).isFalse();
            solver.density(field, TEMPERATURE, density);
        }
        assertThat(density).containsExactly(SampleNetworks.density(network, lattice, field, TEMPERATURE));
        assertThat(field).containsExactly(asGiven);
        assertThat(density).as("the temperature is an input")
                .isNotEqualTo(SampleNetworks.density(network, lattice, field, 0.9));
    }

    @Test
    void beyondThePotentialOrTemperatureOfTheTrainingIsTold() {
        final SquareLattice lattice = SquareLattice.square(8);
        final Network network = SampleNetworks.random(SampleNetworks.of(Architecture.Kind.GNN), 35);
        final double[] density = new double[lattice.sites()];
        try (NetworkSolver solver = SampleNetworks.solver(network, lattice, 1)) {
            final double[] v = SampleNetworks.gaussian(lattice, 2, 4);
            solver.density(v, 0.1, density);
            assertThat(solver.status().withinRange()).isTrue();
            for (final double temperature : new double[] {0.049, 1.53}) {
                solver.density(v, temperature, density);
                assertThat(solver.status().withinRange()).as("T = %s", temperature).isFalse();
            }
            solver.density(v, 0.05, density);
            assertThat(solver.status().withinRange()).isTrue();
            for (final double outlier : new double[] {-30.1, 30.1, 1e30, 1e300, Double.NaN, Double.NEGATIVE_INFINITY}) {
                final double[] one = v.clone();
                one[17] = outlier;
                solver.density(one, 0.1, density);
                assertThat(solver.status().withinRange()).as("v = %s", outlier).isFalse();
            }
        }
    }

    @Test
    void anExcursionBeyondTheTrainingIsCountedOnceAndRememberedAfterIt() {
        final SquareLattice lattice = SquareLattice.square(8);
        final Network network = SampleNetworks.random(SampleNetworks.of(Architecture.Kind.GNN), 35);
        final double[] density = new double[lattice.sites()];
        final double[] v = SampleNetworks.gaussian(lattice, 2, 4);
        try (NetworkSolver solver = SampleNetworks.solver(network, lattice, 1);
                NetworkSolver resumed = SampleNetworks.solver(network, lattice, 1)) {
            solver.density(v, 0.1, density);
            assertThat(solver.status().stepsOutside()).isZero();
            solver.countStep();
            solver.adapt(v, 2);
            solver.density(v, 2, density);
            solver.density(v, 2, density);
            solver.countStep();
            solver.density(v, 0.1, density);
            solver.countStep();
            assertThat(solver.status().withinRange()).isTrue();
            assertThat(solver.status().stepsOutside()).isEqualTo(1);
            resumed.restore(solver.memory());
            assertThat(resumed.status().stepsOutside()).isEqualTo(1);
        }
    }

    @Test
    void impossibleInputIsToldInOneSentence() {
        final SquareLattice lattice = SquareLattice.square(8);
        final Network network = SampleNetworks.random(SampleNetworks.of(Architecture.Kind.GNN), 35);
        try (NetworkSolver solver = SampleNetworks.solver(network, lattice, 1)) {
            for (final double temperature : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
                assertThatExceptionOfType(InvalidInput.class)
                        .isThrownBy(() -> solver.density(new double[64], temperature, new double[64]))
                        .withMessageContaining("T/t = " + temperature).withMessageContaining("diagonalization");
            }
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> solver.density(new double[63], 0.1, new double[64]))
                    .withMessageContaining("63").withMessageContaining("64");
            assertThat(solver.hasGrandPotential()).isFalse();
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> solver.grandPotential(new double[64], 0.1)).withMessageContaining("exact solver");
        }
    }

    @Test
    void aRestoredSolverGoesOnWithTheSameGauge() {
        final SquareLattice lattice = SquareLattice.square(12);
        final Network network = SampleNetworks.random(SampleNetworks.of(Architecture.Kind.GCNN), 36);
        final double[] v = SampleNetworks.gaussian(lattice, 2, 4);
        try (NetworkSolver first = SampleNetworks.solver(network, lattice, 1);
                NetworkSolver second = SampleNetworks.solver(network, lattice, 1)) {
            assertThat(first.status().estimatedError()).as("before any check").isNaN();
            first.adapt(v, 0.1);
            first.adapt(v, 0.1);
            final Map<String, Double> memory = first.memory();
            second.restore(memory);
            assertThat(second.status().estimatedError()).isEqualTo(first.status().estimatedError()).isGreaterThan(0);
            first.adapt(v, 0.3);
            second.adapt(v, 0.3);
            assertThat(second.memory()).isEqualTo(first.memory()).isNotEqualTo(memory);
        }
    }

    private static double[] doubles(float[] values) {
        final double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
