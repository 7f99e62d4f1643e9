package org.checkerwave.electrons.chebyshev;

/**
 * How a requested accuracy is reached.
 *
 * @param radius sites on every side of a block; half the lattice or more means no truncation in space
 * @param tail bound of the truncated rest of the series, from which each patch's number of moments follows
 * @param estimatedError rms error of n on the sites that were tried
 */
record AccuracyPlan(int radius, double tail, double estimatedError) {
}
