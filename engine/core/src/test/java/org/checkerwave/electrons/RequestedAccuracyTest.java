package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.checkerwave.SampleStates;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Solvers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rms error of n, measured against diagonalization, stays within what was asked for, on all kinds of states. */
class RequestedAccuracyTest {

    private static final double[] ACCURACIES = {1e-2, 1e-3, 5e-4, 1e-4, 1e-5, 2e-6, 1e-6};
    private static final ParameterSet COARSENING = SampleStates.parameters();
    private static final ParameterSet STRONG = SampleStates.parameters("g", 3.5, "m", 5, "dt", 0.05);
    private static final ParameterSet WEAK = SampleStates.parameters("g", Math.sqrt(2), "kappa", 0, "gamma", 0.16, "T", 0.05);
    private static final ParameterSet COLD_WEAK = WEAK.with(Parameter.TEMPERATURE, 0.01);
    private static final ParameterSet POLARONS = SampleStates.parameters("g", 2.5, "kappa", 0);

    record State(String name, SquareLattice lattice, double[] potential, double temperature) {
    }

    private static State state(String name, SquareLattice lattice, ParameterSet parameters, InitialState initial, double time) {
        final double[] q = SampleStates.displacementAfter(SampleStates.run(lattice, parameters, initial), time);
        return new State(name, lattice, SampleStates.potential(parameters, q), parameters.get(Parameter.TEMPERATURE));
    }

    private static State uniform(String name, SquareLattice lattice, double potential) {
        final double[] v = new double[lattice.sites()];
        Arrays.fill(v, potential);
        return new State(name, lattice, v, 0.1);
    }

    private static List<State> states(SquareLattice lattice, double late) {
        final List<State> states = new ArrayList<>();
        final InitialState disorder = new InitialState.Disordered(1.5, SampleStates.THERMAL);
        final InitialState strongDisorder = new InitialState.Disordered(Math.sqrt(5 / 0.18), 1);
        final InitialState weakDisorder = new InitialState.Disordered(0.5, SampleStates.THERMAL);
        states.add(state("random start", lattice, COARSENING, disorder, 0));
        states.add(state("after a quench", lattice, COARSENING, disorder, late));
        states.add(state("strong coupling, random", lattice, STRONG, strongDisorder, 0));
        states.add(state("strong coupling, relaxed", lattice, STRONG, strongDisorder, late / 3));
        states.add(state("weak coupling", lattice, WEAK, weakDisorder, 0));
        states.add(state("weak coupling, cold", lattice, COLD_WEAK, weakDisorder, 0));
        states.add(state("polaron glass", lattice, POLARONS, new InitialState.Disordered(1, SampleStates.THERMAL), late));
        states.add(state("checkerboard", lattice, COARSENING, new InitialState.Checkerboard(2.394, 0), 0));
        states.add(state("shallow checkerboard", lattice, COLD_WEAK, new InitialState.Checkerboard(0.2659, 0), 0));
        states.add(state("domain wall", lattice, COARSENING, new InitialState.DomainWall(2.394, 0), 0));
        states.add(uniform("uniform", lattice, -0.75));
        states.add(uniform("nearly full", lattice, -4.5));
        states.add(uniform("zero field", lattice, 0));
        return states;
    }

    private static void assertAccuracies(SquareLattice lattice, double late) {
        for (final State state : states(lattice, late)) {
            final double[] exact = new double[lattice.sites()];
            final double[] n = new double[lattice.sites()];
            try (DensitySolver electrons = Solvers.create(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), lattice, 2)) {
                electrons.density(state.potential(), state.temperature(), exact);
            }
            for (final double accuracy : ACCURACIES) {
                for (final SolverSpec spec : List.of(new SolverSpec.Chebyshev(accuracy), new SolverSpec.Window(accuracy))) {
                    try (DensitySolver electrons = Solvers.create(spec, lattice, 2)) {
                        electrons.density(state.potential(), state.temperature(), n);
                        assertThat(SampleStates.rms(n, exact)).as("%s, %s, %s: %s", state.name(), lattice, spec,
                                electrons.status().detail()).isLessThanOrEqualTo(accuracy);
                    }
                }
            }
        }
    }

    @Test
    void smallestLattices() {
        assertAccuracies(SquareLattice.square(4), 30);
        assertAccuracies(SquareLattice.square(6), 30);
    }

    @Test
    void latticeWhoseSizesAreNoMultiplesOfABlock() {
        assertAccuracies(new SquareLattice(10, 14), 20);
    }

    @Test
    @Tag("long")
    void longNarrowLattice() {
        assertAccuracies(new SquareLattice(8, 64), 50);
        assertAccuracies(new SquareLattice(64, 8), 50);
    }

    @Test
    @Tag("long")
    void squaresOf30And32() {
        assertAccuracies(SquareLattice.square(30), 50);
        assertAccuracies(SquareLattice.square(32), 50);
    }
}
