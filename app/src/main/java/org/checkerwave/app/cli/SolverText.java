package org.checkerwave.app.cli;

import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;

/** A solver in a few words. */
final class SolverText {

    private SolverText() {
    }

    static String of(SolverSpec spec) {
        return switch (spec) {
            case SolverSpec.Diagonalization d -> d.filling() == Filling.HALF ? d.name() + ", half filling" : d.name();
            case SolverSpec.Chebyshev c -> c.name() + ", accuracy " + c.accuracy();
            case SolverSpec.Window w -> w.name() + ", accuracy " + w.accuracy();
            case SolverSpec.Network n -> "network " + n.name();
        };
    }
}
