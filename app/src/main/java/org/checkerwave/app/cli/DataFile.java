package org.checkerwave.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.training.DataSet;

/** Finds and reads a data set. */
final class DataFile {

    private static final String NAME = "dataset.safetensors";

    private DataFile() {
    }

    /** @param place the file, or the folder that checkerwave dataset wrote it into */
    static DataSet read(Path place) {
        final Path file = Files.isDirectory(place) ? place.resolve(NAME) : place;
        if (!Files.exists(file)) {
            throw new InvalidInput("There is no data set " + file + "; make one with checkerwave dataset.");
        }
        final DataSet data = DataSet.read(file);
        if (data.snapshots().isEmpty()) {
            throw new InvalidInput("The data set " + file + " holds no states; make one with checkerwave dataset.");
        }
        return data;
    }

    /** Reads data to measure errors on. @param learned from {@code source}; a state in both is refused */
    static DataSet readHeldOut(Path place, DataSet learned, Path source) {
        final DataSet heldOut = read(place);
        if (learned.overlaps(heldOut)) {
            throw new InvalidInput("Some of the held-out states of " + place + " are in " + source
                    + " too; make others with checkerwave dataset --recipe held-out.");
        }
        return heldOut;
    }
}
