package org.checkerwave.training;

import org.checkerwave.simulation.RunDescription;

/**
 * A run whose states become data.
 *
 * @param times at which to take a snapshot, ascending, from 0 on
 */
public record Trajectory(int number, Region region, RunDescription run, double[] times) {
}
