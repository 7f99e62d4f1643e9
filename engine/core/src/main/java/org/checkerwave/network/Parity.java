package org.checkerwave.network;

/** Behaviour under particle–hole exchange, v → −v. */
enum Parity {
    ODD, EVEN;

    /** Both, not to be changed: {@code values()} and an iterator are objects, which the loops over a lattice must not make. */
    static final Parity[] BOTH = values();
}
