package org.checkerwave.benchmark;

import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;

/**
 * A solver on a state.
 *
 * @param speed site updates a second
 * @param error rms error of n
 */
public record SolverMeasurement(ElectronState state, SolverSpec solver, double speed, double error)
        implements ParetoFront.Point {

    /** @param reference n to compare with, in the index order of the lattice */
    public static SolverMeasurement of(DensitySolver solver, ElectronState state, double[] reference,
            DensityTimer timer) {
        solver.adapt(state.potential(), state.temperature());
        final double[] density = new double[reference.length];
        solver.density(state.potential(), state.temperature(), density);
        double sum = 0;
        for (int i = 0; i < density.length; i++) {
            sum += (density[i] - reference[i]) * (density[i] - reference[i]);
        }
        return new SolverMeasurement(state, solver.spec(),
                timer.siteUpdates(solver, state.potential(), state.temperature()), Math.sqrt(sum / density.length));
    }
}
