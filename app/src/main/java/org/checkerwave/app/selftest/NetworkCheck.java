package org.checkerwave.app.selftest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SymmetryCheck;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.symmetry.Operation;
import org.checkerwave.symmetry.PointGroups;

/**
 * A network that comes with the program loads, and its force moves with the lattice: for the generators of D4 × Z2, each
 * with a translation. The elastic force is symmetric by itself, so what breaks the symmetry is g times the residual of n.
 */
record NetworkCheck(String network) implements Check {

    /** Of the largest force. Single precision leaves a tenth of it at most (engine/NETWORKS.md, column symmetry). */
    private static final double LIMIT = 1e-5;
    /** A quarter turn, a mirror and particle–hole exchange: all sixteen elements are products of them. */
    private static final List<Operation> GENERATORS = IntStream.rangeClosed(1, 3).mapToObj(PointGroups.squareD4ParticleHole()::element).toList();
    private static final int SHIFT_X = 5;
    private static final int SHIFT_Y = 2;

    @Override
    public String name() {
        return "network " + network;
    }

    @Override
    public Outcome run() {
        final Disorder state = new Disorder();
        try (NetworkSolver solver = new NetworkSolver(new SolverSpec.Network(network), state.lattice(),
                Runtime.getRuntime().availableProcessors())) {
            final double largest = Arrays.stream(state.force(solver)).map(Math::abs).max().orElseThrow();
            final double residual = GENERATORS.stream().map(operation -> new SymmetryCheck(state.lattice(), operation, SHIFT_X, SHIFT_Y))
                    .mapToDouble(check -> check.of(solver, state.potential(), state.temperature()).largest()).max().orElseThrow();
            return outcome(solver.trained().network().architecture().kind(), Math.abs(state.model().coupling()) * residual / largest);
        }
    }

    /** @param deviation of the force from symmetry, of the largest force */
    private static Outcome outcome(Architecture.Kind kind, double deviation) {
        final String figure = String.format(Locale.ROOT, "%.1e of the largest force", deviation);
        if (kind == Architecture.Kind.CNN) {
            return new Outcome.Passed("finite forces; the control without symmetry, broken by " + figure);
        }
        return deviation <= LIMIT ? new Outcome.Passed("symmetric to " + figure)
                : new Outcome.Failed("Its force breaks the symmetry of the lattice by " + figure + "; " + LIMIT + " is allowed.");
    }
}
