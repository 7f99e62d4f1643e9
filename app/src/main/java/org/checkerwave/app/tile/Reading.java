package org.checkerwave.app.tile;

/** What an instrument showed at a time of the run. */
public record Reading<D>(double time, D value) {
}
