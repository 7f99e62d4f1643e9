package org.checkerwave.simulation;

import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;

/**
 * A snapshot of a run for pictures and measurements. The arrays belong to the frame; nobody changes them.
 *
 * @param step number of steps since t = 0
 * @param time in the time unit of the parameters
 * @param parameters in force at this step
 * @param displacement Q, in the index order of the lattice
 * @param density n
 * @param velocity Q̇
 */
public record Frame(SquareLattice lattice, long step, double time, ParameterSet parameters, SolverStatus solver,
        double[] displacement, double[] density, double[] velocity) {
}
