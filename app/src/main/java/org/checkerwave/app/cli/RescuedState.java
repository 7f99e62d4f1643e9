package org.checkerwave.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.CdwFile;

/** A final state for which its own folder had no room. */
final class RescuedState {

    private RescuedState() {
    }

    /** Saves it among the temporary files; returns the end of a message that tells where, empty if that fails too. */
    static String save(Checkpoint checkpoint) {
        try {
            final Path file = Files.createTempFile("checkerwave-final-", ".cdw");
            CdwFile.write(file, checkpoint);
            return " The state was saved as " + file + " instead.";
        } catch (IOException | InvalidInput e) {
            return "";
        }
    }
}
