package org.checkerwave.simulation;

import java.util.Map;
import java.util.regex.Pattern;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;

/**
 * All that determines a run from t = 0: the same description gives the same trajectory, bit for bit.
 *
 * @param preset key of the preset that it was made from, for the record
 * @param parameters values at t = 0
 * @param schedules parameters that change with time by themselves
 */
public record RunDescription(String preset, SquareLattice lattice, ParameterSet parameters, InitialState initial,
        Integrator integrator, long seed, SolverSpec solver, Map<Parameter, Schedule> schedules) {

    /** It comes to stand in names of files. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_ +-]{0,100}");

    public RunDescription {
        if (!PLAIN_NAME.matcher(preset).matches()) {
            throw new InvalidInput("A run cannot come from the preset \"" + preset + "\"; its name has letters, digits and hyphens alone. "
                    + "Restore the file from a backup.");
        }
        schedules = Map.copyOf(schedules);
    }

    public RunDescription withLattice(SquareLattice other) {
        return new RunDescription(preset, other, parameters, initial, integrator, seed, solver, schedules);
    }

    public RunDescription withParameters(ParameterSet other) {
        return new RunDescription(preset, lattice, other, initial, integrator, seed, solver, schedules);
    }

    public RunDescription withSeed(long other) {
        return new RunDescription(preset, lattice, parameters, initial, integrator, other, solver, schedules);
    }

    public RunDescription withSolver(SolverSpec other) {
        return new RunDescription(preset, lattice, parameters, initial, integrator, seed, other, schedules);
    }

    public RunDescription withIntegrator(Integrator other) {
        return new RunDescription(preset, lattice, parameters, initial, other, seed, solver, schedules);
    }

    public RunDescription withSchedules(Map<Parameter, Schedule> other) {
        return new RunDescription(preset, lattice, parameters, initial, integrator, seed, solver, other);
    }
}
