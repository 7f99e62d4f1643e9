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
}
