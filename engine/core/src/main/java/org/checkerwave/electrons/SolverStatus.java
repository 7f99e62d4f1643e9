package org.checkerwave.electrons;

/**
 * What a solver is doing.
 *
 * @param name as in {@link SolverSpec#name()}
 * @param estimatedError rms error of n estimated by the solver itself, NaN while it has none
 * @param detail settings in a few words, such as "radius 4, 70–110 moments"
 */
public record SolverStatus(String name, double estimatedError, String detail) {
}
