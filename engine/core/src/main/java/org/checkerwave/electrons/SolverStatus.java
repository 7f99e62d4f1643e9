package org.checkerwave.electrons;

/**
 * What a solver is doing.
 *
 * @param name as in {@link SolverSpec#name()}
 * @param estimatedError rms error of n estimated by the solver itself, NaN while it has none
 * @param detail settings in a few words, such as "radius 4, 70–110 moments"
 * @param withinRange false where a network is now used beyond what it was trained on; true for exact solvers
 * @param stepsOutside steps of the run so far at which a network was asked beyond what it was trained on; 0 for exact solvers
 * @param weights SHA-256 of the network's weights file as it was read; empty for exact solvers
 */
public record SolverStatus(String name, double estimatedError, String detail, boolean withinRange, long stepsOutside,
        String weights) {

    /** Of a solver that holds everywhere. */
    public SolverStatus(String name, double estimatedError, String detail) {
        this(name, estimatedError, detail, true, 0, "");
    }
}
