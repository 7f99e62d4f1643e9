package org.checkerwave.electrons;

import java.util.Map;
import org.checkerwave.InvalidInput;

/**
 * The electrons' density in a frozen potential: the one thing that exact solvers and networks have in common.
 *
 * <p>Everything is in units of the hopping t: the potential is v = −gQ/t, one value per site in the index order of
 * {@link org.checkerwave.lattice.SquareLattice}, the temperature T/t, so that one solver serves every g, K and κ.
 * The density does not depend on the number of threads nor on the width of the machine's vectors, bit for bit, unless
 * the solver says otherwise. A solver is used by one thread at a time.
 */
public interface DensitySolver extends AutoCloseable {

    /**
     * nᵢ = ½ − ½ [tanh(h/2T)]ᵢᵢ for h = −adjacency + diag(v).
     *
     * @param potential v = −gQ/t, not modified
     * @param temperature T/t
     * @param density receives n, between 0 and 1
     */
    void density(double[] potential, double temperature, double[] density);

    /** Refuses what no error of a solver that works explains: a density that is no number or far beyond 0 to 1. */
    default void requireDensity(double[] density) {
        for (final double n : density) {
            // Also true of NaN.
            if (!(Math.abs(n) < 10)) {
                throw new InvalidInput("The solver " + spec().name() + " gives a density n of " + n
                        + " where 0 to 1 is possible; choose another solver.");
            }
        }
    }

    /** Electronic grand potential −T Σₘ ln 2cosh(εₘ/2T), in units of t; costs up to one density call. */
    double grandPotential(double[] potential, double temperature);

    /** Whether {@link #grandPotential} is available; networks learn the density alone. */
    default boolean hasGrandPotential() {
        return true;
    }

    /**
     * Chooses internal accuracy settings for potentials like this one. A simulation calls it at fixed steps, so that
     * {@link #density} stays a pure function between two calls.
     */
    default void adapt(double[] potential, double temperature) {
    }

    SolverSpec spec();

    /** What the solver is doing, for the status bar and the log. */
    SolverStatus status();

    /** A step has ended with the density computed last; a network counts those beyond its training. */
    default void countStep() {
    }

    /** Internal settings chosen by {@link #adapt}, for a state file; empty where there are none. */
    default Map<String, Double> memory() {
        return Map.of();
    }

    /** Puts back what {@link #memory} gave, so that a resumed run repeats the same bits. */
    default void restore(Map<String, Double> memory) {
    }

    @Override
    default void close() {
    }
}
