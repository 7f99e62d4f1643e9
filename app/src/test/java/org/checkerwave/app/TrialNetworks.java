package org.checkerwave.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.Measured;
import org.checkerwave.network.Network;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.network.TrainedRange;

/** Weights files of tiny networks that have learned nothing. */
public final class TrialNetworks {

    private TrialNetworks() {
    }

    /** @param largestPotential what the card says it was trained up to; T/t from 0.05 to 1.5 */
    public static Path write(Path folder, Architecture.Kind kind, double largestPotential) {
        final Path file = folder.resolve(kind.key() + "-trial" + SolverSpec.Network.SUFFIX);
        new TrainedNetwork(Network.random(new Architecture(kind, 2, 1), new SplittableRandom(1)),
                new TrainedRange(largestPotential, 0.05, 1.5), new Measured(Map.of("default", 0.0041, "range", 0.0123),
                        kind.equivariant() ? 3e-7 : 0.12, 2.5e6), "nothing").write(file);
        return file;
    }
}
