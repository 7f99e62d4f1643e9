package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.checkerwave.SampleStates;
import org.checkerwave.holstein.CheckerboardOrder;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Solvers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Densities, forces and grand potentials against reference values that two independent programs agree on. */
class ReferenceDensityTest {

    private static final SquareLattice EIGHT = SquareLattice.square(8);
    private static final SquareLattice SIXTEEN = SquareLattice.square(16);

    /** @param tolerance of one density, from the accuracy asked for */
    record Solver(SolverSpec spec, double tolerance) {
    }

    static List<Solver> solvers() {
        return List.of(new Solver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), 2e-12),
                new Solver(new SolverSpec.Chebyshev(1e-12), 4e-12),
                new Solver(new SolverSpec.Window(1e-12), 4e-12),
                new Solver(new SolverSpec.Chebyshev(1e-5), 3e-5),
                new Solver(new SolverSpec.Window(1e-8), 3e-8),
                new Solver(new SolverSpec.Window(1e-4), 3e-4));
    }

    private static double[] density(Solver solver, SquareLattice lattice, ParameterSet parameters, double[] q) {
        final double[] n = new double[lattice.sites()];
        try (DensitySolver electrons = Solvers.create(solver.spec(), lattice, 2)) {
            electrons.density(SampleStates.potential(parameters, q), temperature(parameters), n);
        }
        return n;
    }

    private static double grandPotential(Solver solver, SquareLattice lattice, ParameterSet parameters, double[] q) {
        try (DensitySolver electrons = Solvers.create(solver.spec(), lattice, 2)) {
            return electrons.grandPotential(SampleStates.potential(parameters, q), temperature(parameters));
        }
    }

    private static double temperature(ParameterSet parameters) {
        return parameters.get(Parameter.TEMPERATURE) / parameters.get(Parameter.HOPPING);
    }

    private static double[] checkerboard(SquareLattice lattice, double amplitude) {
        return IntStream.range(0, lattice.sites())
                .mapToDouble(i -> amplitude * SquareLattice.stagger(i % lattice.width(), i / lattice.width())).toArray();
    }

    private static double[] uniform(SquareLattice lattice, double value) {
        final double[] q = new double[lattice.sites()];
        Arrays.fill(q, value);
        return q;
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void freeElectronsAreHalfFilled(Solver solver) {
        final double[] n = density(solver, EIGHT, SampleStates.parameters(), new double[64]);
        assertThat(n).containsExactly(uniform(EIGHT, 0.5), within(solver.tolerance()));
    }

    /**
     * Ω = −T Σ ln 2cosh(ε/2T) is −½ Σ|ε| at low T but for the 2L − 2 levels at ε = 0, which add −T ln 2 each. The window
     * is on the whole lattice here: its radius is chosen for n, which in a zero field is ½ in every window.
     */
    @ParameterizedTest
    @MethodSource("solvers")
    void freeElectronsGiveTheMeanAbsoluteEnergyThroughOmega(Solver solver) {
        final double temperature = 0.01;
        final double zeroLevels = 2.0 * EIGHT.width() - 2;
        final double omega = grandPotential(solver, EIGHT, SampleStates.parameters("T", temperature), new double[64]);
        final double meanAbsolute = -2 * (omega + zeroLevels * temperature * Math.log(2)) / 64;
        assertThat(meanAbsolute).isCloseTo(1.582106781187, within(1e-12 + 20 * solver.tolerance()));
    }

    /**
     * t → 0: n = ½ + ½ tanh(gQ/2T). The solvers see it as v = −gQ/t and T/t; an expansion takes |v| up to 16,000, which
     * leaves corrections of order (t/T)².
     */
    @ParameterizedTest
    @MethodSource("solvers")
    void isolatedSitesFollowTheThermalOccupation(Solver solver) {
        final double hopping = solver.spec() instanceof SolverSpec.Diagonalization ? 1e-6 : 1e-3;
        final double[] q = SampleStates.wavy(EIGHT);
        final double[] n = density(solver, EIGHT, SampleStates.parameters("t", hopping, "T", 2), q);
        for (int i = 0; i < n.length; i++) {
            assertThat(n[i]).isCloseTo(0.5 + 0.5 * Math.tanh(1.5 * q[i] / 4), within(hopping * hopping + solver.tolerance()));
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void uniformFieldsFillTheBand(Solver solver) {
        assertThat(density(solver, EIGHT, SampleStates.parameters(), uniform(EIGHT, 0.5)))
                .containsExactly(uniform(EIGHT, 0.661781114002), within(solver.tolerance()));
        assertThat(density(solver, EIGHT, SampleStates.parameters(), uniform(EIGHT, 3)))
                .containsExactly(uniform(EIGHT, 0.999894217501), within(solver.tolerance()));
    }

    /** @param density n on the sites where (−1)^(x+y) = 1 */
    record Checkerboard(SquareLattice lattice, double coupling, double temperature, double amplitude, double density) {
    }

    private static final List<Checkerboard> CHECKERBOARDS = List.of(
            new Checkerboard(EIGHT, 1.5, 0.1, 2, 0.931891168207), new Checkerboard(SIXTEEN, 1.5, 0.1, 2, 0.931894857703),
            new Checkerboard(EIGHT, 3.5, 0.1, 6, 0.997766422607),
            new Checkerboard(EIGHT, Math.sqrt(2), 0.01, 0.25, 0.698433028082),
            new Checkerboard(SIXTEEN, Math.sqrt(2), 0.01, 0.25, 0.683870249365),
            new Checkerboard(EIGHT, 1.5, 1, 1, 0.766810452465));

    @ParameterizedTest
    @MethodSource("solvers")
    void checkerboardsChargeTheSublattices(Solver solver) {
        for (final Checkerboard c : CHECKERBOARDS) {
            final ParameterSet parameters = SampleStates.parameters("g", c.coupling(), "T", c.temperature());
            final double[] n = density(solver, c.lattice(), parameters, checkerboard(c.lattice(), c.amplitude()));
            assertThat(n[0]).as(c.toString()).isCloseTo(c.density(), within(solver.tolerance()));
            assertThat(n[1]).as(c.toString()).isCloseTo(1 - c.density(), within(solver.tolerance()));
        }
    }

    @Test
    void closedFormOfTheCheckerboardGivesTheSameDensities() {
        for (final Checkerboard c : CHECKERBOARDS) {
            final ParameterSet parameters = SampleStates.parameters("g", c.coupling(), "T", c.temperature());
            assertThat(CheckerboardOrder.densityAmplitude(c.lattice(), parameters.model(), c.amplitude(), c.temperature()))
                    .as(c.toString()).isCloseTo(c.density() - 0.5, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void checkerboardHasItsGrandPotential(Solver solver) {
        final double omega = grandPotential(solver, EIGHT, SampleStates.parameters(), checkerboard(EIGHT, 2));
        assertThat(omega / 64).isCloseTo(-1.778971479530, within(20 * solver.tolerance()));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void fieldWithoutSymmetryHasItsDensitiesForcesAndGrandPotential(Solver solver) {
        final ParameterSet parameters = SampleStates.parameters();
        final double[] q = SampleStates.wavy(EIGHT);
        final double[] n = density(solver, EIGHT, parameters, q);
        assertThat(n[0]).isCloseTo(0.8328601086230, within(solver.tolerance()));
        assertThat(n[1]).isCloseTo(0.8582978004927, within(solver.tolerance()));
        assertThat(n[9]).isCloseTo(0.9116631684503, within(solver.tolerance()));
        assertThat(n[63]).isCloseTo(0.9306282826182, within(solver.tolerance()));
        assertThat(Arrays.stream(n).sum()).isCloseTo(32.551483842724, within(16 * solver.tolerance()));
        final double[] force = new double[64];
        ElasticLattice.force(EIGHT, parameters.model(), q, n, force);
        assertThat(force[0]).isCloseTo(-0.951224608845, within(1.5 * solver.tolerance()));
        assertThat(force[9]).isCloseTo(-1.838632580917, within(1.5 * solver.tolerance()));
        assertThat(grandPotential(solver, EIGHT, parameters, q) + ElasticLattice.energy(EIGHT, parameters.model(), q))
                .isCloseTo(11.551199123323, within(64 * solver.tolerance()));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void fieldWithoutSymmetryAtStrongCouplingToo(Solver solver) {
        final ParameterSet parameters = SampleStates.parameters("g", 3.5);
        final double[] q = SampleStates.wavy(EIGHT);
        final double[] n = density(solver, EIGHT, parameters, q);
        assertThat(n[0]).isCloseTo(0.9691136509345, within(solver.tolerance()));
        final double[] force = new double[64];
        ElasticLattice.force(EIGHT, parameters.model(), q, n, force);
        assertThat(force[0]).isCloseTo(0.191383006491, within(3.5 * solver.tolerance()));
        assertThat(grandPotential(solver, EIGHT, parameters, q) + ElasticLattice.energy(EIGHT, parameters.model(), q))
                .isCloseTo(-65.8304673609, within(1e-9 + 64 * solver.tolerance()));
    }

    /** Those whose errors are small beside the response to be seen. */
    static List<Solver> accurateSolvers() {
        return solvers().stream().filter(solver -> solver.tolerance() < 1e-4).toList();
    }

    /** ∂nᵢ/∂Q₀ at Q = 0 by a central difference of ±h, whose own error is of order h². */
    @ParameterizedTest
    @MethodSource("accurateSolvers")
    void linearResponseOfFreeElectrons(Solver solver) {
        final double step = solver.tolerance() < 1e-6 ? 1e-3 : 3e-2;
        final ParameterSet parameters = SampleStates.parameters("T", 0.2);
        final double[] q = new double[SIXTEEN.sites()];
        q[0] = step;
        final double[] up = density(solver, SIXTEEN, parameters, q);
        q[0] = -step;
        final double[] down = density(solver, SIXTEEN, parameters, q);
        // One site is disturbed: its error may be √N times the rms error over the lattice.
        final double tolerance = 1e-7 + 0.5 * step * step + 16 * solver.tolerance() / (3 * step);
        assertThat((up[0] - down[0]) / (2 * step)).isCloseTo(0.3709812, within(tolerance));
        assertThat((up[1] - down[1]) / (2 * step)).isCloseTo(-0.0259896, within(tolerance));
    }
}
