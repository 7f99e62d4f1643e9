package org.checkerwave.ensemble;

import java.util.List;

/**
 * How the order is correlated at one time, mean over the runs.
 *
 * @param correlation C(r)/C(0) along the axes, r = 0, 1, … lattice constants
 * @param waveNumber |q| of the shells round (π, π), in 1/lattice constant
 * @param structureFactor S(q) of each shell
 */
public record MeanProfile(double time, List<Estimate> correlation, double[] waveNumber, List<Estimate> structureFactor) {
}
