package org.checkerwave.app.data;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.exceptions.HdfException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.file.SafeFile;
import org.checkerwave.lattice.SquareLattice;

/**
 * HDF5, as h5py and HDFView read it: datasets Q, n, v and phi of shape (Ly, Lx), the dataset {@code record} with the run as
 * JSON, and the parameters as attributes of the root.
 */
final class Hdf5 {

    private Hdf5() {
    }

    /** jHDF writes to a path only, so the whole file is made among the temporary ones first. */
    static void write(FieldData data, Path file) {
        SafeFile.write(file, out -> {
            final Path made = Files.createTempFile("checkerwave-", ".h5");
            try {
                fill(data, made);
                Files.copy(made, out);
            } finally {
                Files.deleteIfExists(made);
            }
        });
    }

    private static void fill(FieldData data, Path file) throws IOException {
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            data.numbers().forEach(hdf::putAttribute);
            hdf.putAttribute("solver", data.solver());
            hdf.putAttribute("software", data.note().program());
            hdf.putAttribute("about", data.note().sentence());
            data.fields().forEach((name, field) -> hdf.putDataset(name, rows(data.lattice(), field)));
            hdf.putDataset("record", data.note().json());
        } catch (HdfException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static double[][] rows(SquareLattice lattice, double[] field) {
        final double[][] rows = new double[lattice.height()][lattice.width()];
        for (int y = 0; y < rows.length; y++) {
            System.arraycopy(field, y * lattice.width(), rows[y], 0, lattice.width());
        }
        return rows;
    }
}
