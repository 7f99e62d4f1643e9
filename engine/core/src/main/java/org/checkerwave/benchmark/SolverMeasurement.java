package org.checkerwave.benchmark;

import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;

/**
 * A solver on a state.
 *
 * @param state name of the state, such as that of its preset
 * @param speed site updates a second
 * @param error rms error of n
 */
public record SolverMeasurement(String state, SquareLattice lattice, SolverSpec solver, double speed, double error)
        implements ParetoFront.Point {
}
