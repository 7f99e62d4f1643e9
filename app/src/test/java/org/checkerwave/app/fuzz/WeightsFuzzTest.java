package org.checkerwave.app.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.simulation.Solvers;

/** Weights of networks, {@code .safetensors}. */
class WeightsFuzzTest extends FuzzTest {

    private static final SquareLattice LATTICE = SquareLattice.square(8);

    @Override
    protected Format format(Path folder) throws Exception {
        final List<byte[]> examples = new ArrayList<>();
        for (final Architecture.Kind kind : Architecture.Kind.values()) {
            examples.add(Files.readAllBytes(TrialNetworks.write(folder, kind, 20)));
        }
        return new Format("weights", "network.safetensors", examples, new SafetensorsMutator(), file -> {
            final TrainedNetwork network = TrainedNetwork.read(file);
            // To make the code of a network takes long: of some of them only.
            return network.fingerprint().startsWith("0") ? () -> solve(file) : Format.Use.NONE;
        }, 1 << 28, 40);
    }

    private static void solve(Path file) {
        try (DensitySolver solver = Solvers.create(new SolverSpec.Network(file.toString()), LATTICE, 1)) {
            final double[] potential = new double[LATTICE.sites()];
            potential[3] = 1;
            solver.density(potential, 0.3, new double[LATTICE.sites()]);
        }
    }
}
