package org.checkerwave.network;

/** Behaviour under particle–hole exchange, v → −v. */
enum Parity {
    ODD, EVEN
}
