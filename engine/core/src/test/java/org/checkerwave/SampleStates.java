package org.checkerwave;

import java.util.Map;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;

/** Runs and displacement fields that tests share. */
public final class SampleStates {

    public static final double THERMAL = Double.NaN;

    private SampleStates() {
    }

    /** The default preset's parameters with some of them changed: key, value, key, value, … */
    public static ParameterSet parameters(Object... changes) {
        ParameterSet set = ParameterSet.defaults();
        for (int i = 0; i < changes.length; i += 2) {
            set = set.with(Map.of((String) changes[i], ((Number) changes[i + 1]).doubleValue()));
        }
        return set;
    }

    /** The default preset's random start, by the window solver. */
    public static RunDescription coarsening(SquareLattice lattice) {
        return run(lattice, parameters(), new InitialState.Disordered(1.5, THERMAL));
    }

    public static RunDescription run(SquareLattice lattice, ParameterSet parameters, InitialState initial) {
        return new RunDescription("coarsening", lattice, parameters, initial, Integrator.LANGEVIN, 7,
                new SolverSpec.Window(SolverSpec.DEFAULT_ACCURACY), Map.of());
    }

    /** Q after following the run for this long. */
    public static double[] displacementAfter(RunDescription run, double time) {
        try (Simulation simulation = Simulation.start(run, 2)) {
            final long steps = Math.round(time / run.parameters().get(Parameter.TIME_STEP));
            for (long k = 0; k < steps; k++) {
                simulation.step();
            }
            return simulation.frame().displacement();
        }
    }

    /** Q = 2 sin(1.3x + 0.7y) + cos(2.1x − 0.4y²), without any symmetry. */
    public static double[] wavy(SquareLattice lattice) {
        final double[] q = new double[lattice.sites()];
        for (int i = 0; i < q.length; i++) {
            final int x = i % lattice.width();
            final int y = i / lattice.width();
            q[i] = 2 * Math.sin(1.3 * x + 0.7 * y) + Math.cos(2.1 * x - 0.4 * y * y);
        }
        return q;
    }

    public static double[] potential(ParameterSet parameters, double[] displacement) {
        final double[] v = new double[displacement.length];
        parameters.model().potential(displacement, v);
        return v;
    }

    /** √(Σ(a − b)²/N). */
    public static double rms(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum / a.length);
    }

    public static double largestDifference(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }
}
