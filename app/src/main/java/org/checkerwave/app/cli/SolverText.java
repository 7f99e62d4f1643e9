package org.checkerwave.app.cli;

import java.nio.file.Path;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.TrainedNetwork;

/** A solver in a few words. */
final class SolverText {

    private SolverText() {
    }

    static String of(SolverSpec spec) {
        return switch (spec) {
            case SolverSpec.Diagonalization d -> d.filling() == Filling.HALF ? d.name() + ", half filling" : d.name();
            case SolverSpec.Chebyshev c -> c.name() + ", accuracy " + c.accuracy();
            case SolverSpec.Window w -> w.name() + ", accuracy " + w.accuracy();
            case SolverSpec.Network n -> "network " + network(n.name());
        };
    }

    /** The name of a network without folder and ending. @param name one that comes with the program, or a file */
    static String network(String name) {
        final String file = Path.of(name).getFileName().toString();
        return file.endsWith(SolverSpec.Network.SUFFIX) ? file.substring(0, file.length() - SolverSpec.Network.SUFFIX.length())
                : file;
    }
}
