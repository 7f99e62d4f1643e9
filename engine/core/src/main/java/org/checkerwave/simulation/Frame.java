package org.checkerwave.simulation;

import org.checkerwave.dynamics.Pins;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;

/**
 * A snapshot of a run for pictures and measurements. The arrays belong to the frame; nobody changes them.
 *
 * @param beginning how many resets came before; frames of another number show another run
 * @param step number of steps since t = 0
 * @param time in the time unit of the parameters
 * @param parameters in force at this step
 * @param displacement Q, in the index order of the lattice
 * @param density n
 * @param velocity Q̇
 * @param pins sites that do not move
 */
public record Frame(SquareLattice lattice, long beginning, long step, double time, ParameterSet parameters,
        SolverStatus solver, double[] displacement, double[] density, double[] velocity,
        Pins pins) {
}
