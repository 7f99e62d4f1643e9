package org.checkerwave.app.model;

/**
 * What the live plots show of one moment.
 *
 * @param time in the time unit of the parameters
 * @param meanOrder |⟨φ⟩|
 * @param rmsOrder √⟨φ²⟩
 * @param halfLength L_half in lattice constants, NaN in a single domain
 * @param kineticTemperature in energy units
 * @param bathTemperature T in force
 * @param latticeSize smaller side of the lattice
 */
public record SeriesPoint(double time, double meanOrder, double rmsOrder, double halfLength, double kineticTemperature,
        double bathTemperature, int latticeSize) {
}
