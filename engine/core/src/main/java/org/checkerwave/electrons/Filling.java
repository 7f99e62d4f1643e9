package org.checkerwave.electrons;

/** How the number of electrons is fixed. */
public enum Filling {
    /** μ = 0: half filling by particle–hole symmetry, local and exactly odd. The model's default. */
    GRAND_CANONICAL,
    /** Exactly half an electron per site in every configuration, by moving μ: a non-local constraint. */
    HALF
}
