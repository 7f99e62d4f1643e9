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
 * @param timesOutside how often it has been asked beyond that so far, once a step
 */
record NetworkFigures(double densityError, double forceError, double withinRange, double timesOutside) {

    static final List<String> COLUMNS =
            List.of("network_error_n", "network_error_F [energy/length]", "network_within_range",
                    "network_times_outside");

    static NetworkFigures of(Simulation simulation) {
        if (!(simulation.run().solver() instanceof SolverSpec.Network)) {
            return new NetworkFigures(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        final SolverStatus status = simulation.solverStatus();
        return new NetworkFigures(status.estimatedError(),
                Math.abs(simulation.parameters().get(Parameter.COUPLING)) * status.estimatedError(),
                status.withinRange() ? 1 : 0, status.timesOutside());
    }

    /** Where a network drives the run and has been asked beyond its training; between two measurements too. */
    boolean outside() {
        return timesOutside > 0;
    }
}
