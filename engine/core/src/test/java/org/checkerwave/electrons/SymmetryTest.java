package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.checkerwave.SampleStates;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Solvers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The density and the force follow the lattice's symmetries: translations, the eight of D4, particle–hole. */
class SymmetryTest {

    private static final SquareLattice TWELVE = SquareLattice.square(12);
    private static final double TEMPERATURE = 0.1;
    private static final ParameterSet PARAMETERS = SampleStates.parameters();
    private static final double[] POTENTIAL = SampleStates.potential(PARAMETERS, SampleStates.wavy(TWELVE));

    record Solver(SolverSpec spec, double tolerance) {
    }

    static List<Solver> onTheWholeLattice() {
        return List.of(new Solver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), 1e-12),
                new Solver(new SolverSpec.Chebyshev(1e-12), 1e-12),
                new Solver(new SolverSpec.Chebyshev(5e-6), 1e-5));
    }

    static List<Solver> inAWindow() {
        return List.of(new Solver(new SolverSpec.Window(1e-7), 1e-12), new Solver(new SolverSpec.Window(5e-4), 1e-5));
    }

    /** With the settings that suit the first field, so that only the symmetry of the sums is seen. */
    private static double[] density(Solver solver, double[] potential) {
        final double[] n = new double[potential.length];
        try (DensitySolver electrons = Solvers.create(solver.spec(), TWELVE, 2)) {
            electrons.adapt(POTENTIAL, TEMPERATURE);
            final Map<String, Double> settings = electrons.memory();
            electrons.restore(settings);
            electrons.density(potential, TEMPERATURE, n);
        }
        return n;
    }

    private static double[] moved(double[] field, IntUnaryOperator image) {
        final double[] out = new double[field.length];
        for (int i = 0; i < field.length; i++) {
            out[image.applyAsInt(i)] = field[i];
        }
        return out;
    }

    private static IntUnaryOperator translation(int dx, int dy) {
        return i -> TWELVE.site(i % 12 + dx, i / 12 + dy);
    }

    /** The element of D4 about site (0, 0): a reflection x → −x if odd, then a swap of x and y, then y → −y. */
    private static IntUnaryOperator pointGroup(int element) {
        return i -> {
            final int x = (element & 1) == 0 ? i % 12 : -(i % 12);
            final int y = (element & 2) == 0 ? i / 12 : -(i / 12);
            return (element & 4) == 0 ? TWELVE.site(x, y) : TWELVE.site(y, x);
        };
    }

    /** As above, about the centre of a block, so that 4×4 blocks of sites fall on blocks. */
    private static IntUnaryOperator pointGroupOfBlocks(int element) {
        return i -> {
            final int x = (element & 1) == 0 ? i % 12 : 11 - i % 12;
            final int y = (element & 2) == 0 ? i / 12 : 11 - i / 12;
            return (element & 4) == 0 ? TWELVE.site(x, y) : TWELVE.site(y, x);
        };
    }

    private static void assertCovariant(Solver solver, IntUnaryOperator image) {
        final double[] expected = moved(density(solver, POTENTIAL), image);
        final double[] actual = density(solver, moved(POTENTIAL, image));
        assertThat(SampleStates.largestDifference(actual, expected)).isLessThan(solver.tolerance());
    }

    @ParameterizedTest
    @MethodSource("onTheWholeLattice")
    void translationsMoveTheDensityAlong(Solver solver) {
        for (final int[] step : new int[][] {{1, 0}, {0, 1}, {3, 5}, {-1, 6}, {4, 8}}) {
            assertCovariant(solver, translation(step[0], step[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("onTheWholeLattice")
    void rotationsAndReflectionsTurnTheDensityAlong(Solver solver) {
        for (int element = 0; element < 8; element++) {
            assertCovariant(solver, pointGroup(element));
        }
    }

    @ParameterizedTest
    @MethodSource("inAWindow")
    void windowsFollowTranslationsByWholeBlocks(Solver solver) {
        for (final int[] step : new int[][] {{4, 0}, {0, 4}, {8, 4}}) {
            assertCovariant(solver, translation(step[0], step[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("inAWindow")
    void windowsFollowRotationsAndReflectionsOfBlocks(Solver solver) {
        for (int element = 0; element < 8; element++) {
            assertCovariant(solver, pointGroupOfBlocks(element));
        }
    }

    /** n(−Q) = 1 − n(Q) to the last bit of n, whatever the truncation. */
    private static void assertParticleHole(Solver solver, double tolerance) {
        final double[] holes = density(solver, Arrays.stream(POTENTIAL).map(v -> -v).toArray());
        final double[] expected = Arrays.stream(density(solver, POTENTIAL)).map(n -> 1 - n).toArray();
        assertThat(SampleStates.largestDifference(holes, expected)).isLessThan(tolerance);
    }

    @ParameterizedTest
    @MethodSource("onTheWholeLattice")
    void oppositeFieldExchangesParticlesAndHoles(Solver solver) {
        assertParticleHole(solver, 1e-12);
    }

    @ParameterizedTest
    @MethodSource("inAWindow")
    void oppositeFieldExchangesParticlesAndHolesInWindowsExactly(Solver solver) {
        assertParticleHole(solver, 1e-14);
    }

    @ParameterizedTest
    @MethodSource("onTheWholeLattice")
    void forceIsOddAndTurnsAlong(Solver solver) {
        final double[] q = SampleStates.wavy(TWELVE);
        final double[] force = new double[q.length];
        ElasticLattice.force(TWELVE, PARAMETERS.model(), q, density(solver, POTENTIAL), force);
        for (int element = 0; element < 8; element++) {
            final double[] turned = moved(q, pointGroup(element));
            final double[] opposite = Arrays.stream(turned).map(value -> -value).toArray();
            final double[] forceOfOpposite = new double[q.length];
            ElasticLattice.force(TWELVE, PARAMETERS.model(), opposite,
                    density(solver, SampleStates.potential(PARAMETERS, opposite)), forceOfOpposite);
            final double[] expected = Arrays.stream(moved(force, pointGroup(element))).map(f -> -f).toArray();
            assertThat(SampleStates.largestDifference(forceOfOpposite, expected)).isLessThan(5 * solver.tolerance());
        }
    }
}
