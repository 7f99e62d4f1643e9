package org.checkerwave.app.cli;

import java.util.List;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Simulation;

/**
 * How far a network can be trusted at one moment of a run; all NaN where an exact solver drives it.
 *
 * @param densityError running rms error of n
 * @param forceError the same of the force, |g| times as large
 * @param withinRange 1 within what it was trained on, 0 beyond
 * @param stepsOutside steps so far at which it was asked beyond that, since the run began or the network was chosen
 */
record NetworkFigures(double densityError, double forceError, double withinRange, double stepsOutside) {

    static final List<String> COLUMNS =
            List.of("network_error_n", "network_error_F [energy/length]", "network_within_range",
                    "network_steps_outside");

    static NetworkFigures of(Simulation simulation) {
        if (!(simulation.run().solver() instanceof SolverSpec.Network)) {
            return new NetworkFigures(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        final SolverStatus status = simulation.solverStatus();
        return new NetworkFigures(status.estimatedError(),
                Math.abs(simulation.parameters().get(Parameter.COUPLING)) * status.estimatedError(),
                status.withinRange() ? 1 : 0, status.stepsOutside());
    }

    /** Where a network drives the run and has been asked beyond its training; between two measurements too. */
    boolean outside() {
        return stepsOutside > 0;
    }

    /** Steps beyond the training in all rows of a table; the count of a row begins anew where the network was changed. */
    static long stepsOutside(List<NetworkFigures> rows) {
        double all = 0;
        double before = 0;
        for (final NetworkFigures row : rows) {
            final double now = Double.isNaN(row.stepsOutside()) ? 0 : row.stepsOutside();
            all += now >= before ? now - before : now;
            before = now;
        }
        return (long) all;
    }
}
