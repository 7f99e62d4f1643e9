package org.checkerwave.ensemble;

/**
 * How the order of one run is correlated at one time.
 *
 * @param correlation C(r)/C(0) along the axes, r = 0, 1, … lattice constants
 * @param waveNumber |q| of the shells round (π, π), in 1/lattice constant
 * @param structureFactor mean of S(q) over each shell
 */
public record Profile(double time, double[] correlation, double[] waveNumber, double[] structureFactor) {
}
