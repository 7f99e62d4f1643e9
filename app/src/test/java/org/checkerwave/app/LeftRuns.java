package org.checkerwave.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;

/** What a program leaves that was killed, made by hand. */
public final class LeftRuns {

    private LeftRuns() {
    }

    /** The default run on a small lattice. */
    public static Checkpoint state(int size, int steps) {
        try (Simulation run = Simulation.start(Presets.load().getFirst().run().withLattice(SquareLattice.square(size)), 1)) {
            for (int k = 0; k < steps; k++) {
                run.step();
            }
            return run.checkpoint();
        }
    }

    /** @param process as folders of rings begin, other than this one @return the folder */
    public static Path leave(Path root, String process, Checkpoint... states) throws IOException {
        final Path folder = Files.createDirectories(root.resolve(process));
        for (int k = 0; k < states.length; k++) {
            CdwFile.write(folder.resolve("autosave-" + (k + 1) + ".cdw"), states[k]);
        }
        return folder;
    }
}
