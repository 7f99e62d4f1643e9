package org.checkerwave.dynamics;

/** Brings density and force of a state up to date with its displacements. */
@FunctionalInterface
public interface ForceField {
    void update(LatticeState state);
}
