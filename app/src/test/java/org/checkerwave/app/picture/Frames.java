package org.checkerwave.app.picture;

import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;

/** Frames to draw in tests. */
public final class Frames {

    private Frames() {
    }

    /** A frame of given fields with the default parameters at t = 0. */
    static Frame of(SquareLattice lattice, IntToDoubleFunction density, IntToDoubleFunction displacement) {
        final double[] n = new double[lattice.sites()];
        final double[] q = new double[lattice.sites()];
        for (int i = 0; i < n.length; i++) {
            n[i] = density.applyAsDouble(i);
            q[i] = displacement.applyAsDouble(i);
        }
        return new Frame(lattice, 0, 0, 0, ParameterSet.defaults(), null, q, n, new double[n.length], Pins.NONE);
    }

    /** Perfect order of φ = 0.4 in the left half and −0.4 in the right, with Q of the same pattern. */
    static Frame twoDomains(SquareLattice lattice) {
        final IntToDoubleFunction order = i -> {
            final int x = i % lattice.width();
            return (x < lattice.width() / 2 ? 1 : -1) * SquareLattice.stagger(x, i / lattice.width());
        };
        return of(lattice, i -> 0.5 + 0.4 * order.applyAsDouble(i), i -> 2 * order.applyAsDouble(i));
    }

    /** A run of the default preset. */
    public static Simulation quench(int size) {
        return Simulation.start(new RunDescription("coarsening", SquareLattice.square(size), ParameterSet.defaults(),
                new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7, new SolverSpec.Window(5e-4),
                Map.of()), 2);
    }
}
