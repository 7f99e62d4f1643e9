package org.checkerwave.state;

import org.checkerwave.lattice.SquareLattice;

/**
 * What a state file says of itself before its fields, which need not be read for it.
 *
 * @param step as in a checkpoint
 * @param time as in a checkpoint
 */
public record Glimpse(SquareLattice lattice, long step, double time) {
}
