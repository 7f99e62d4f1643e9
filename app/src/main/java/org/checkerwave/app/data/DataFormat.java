package org.checkerwave.app.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.checkerwave.InvalidInput;

/** A format for fields, by the ending of the file's name. */
public enum DataFormat {
    CSV(".csv"),
    NPZ(".npz"),
    HDF5(".h5"),
    EXTENDED_XYZ(".xyz");

    private final String ending;

    DataFormat(String ending) {
        this.ending = ending;
    }

    /** The format that the name of the file ends in. */
    public static DataFormat of(Path file) {
        final String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending)).findFirst()
                .orElseThrow(() -> new InvalidInput("Data cannot be saved as " + file.getFileName()
                        + "; let the name end in .csv, .npz, .h5 or .xyz."));
    }
}
