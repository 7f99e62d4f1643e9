package org.checkerwave.app.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;

/**
 * Extended XYZ that grows frame by frame beside its target and takes its place when it is whole. Used by one thread.
 * HDF5 is not written so: the library keeps a whole file in memory until it is closed.
 */
public final class Trajectory implements AutoCloseable {

    private final Path target;
    private final Path part;
    private final OutputStream out;
    private boolean failed;

    /** @throws InvalidInput if the target ends otherwise, or its folder cannot be written */
    public Trajectory(Path target) {
        if (DataFormat.of(target) != DataFormat.EXTENDED_XYZ) {
            throw new InvalidInput("A trajectory cannot be saved as " + target.getFileName() + "; let the name end in .xyz.");
        }
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling("." + this.target.getFileName() + ".part");
        try {
            out = new BufferedOutputStream(Files.newOutputStream(part));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    public void add(FieldData moment) {
        try {
            ExtendedXyz.write(moment, out);
        } catch (IOException e) {
            failed = true;
            throw unwritable(e);
        }
    }

    /** Completes it; what failed before leaves nothing. */
    @Override
    public void close() {
        try {
            out.close();
            if (!failed) {
                SafeFile.keep(part, target);
            }
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            part.toFile().delete();
        }
    }

    private InvalidInput unwritable(IOException e) {
        return new InvalidInput("The trajectory " + target + " could not be written (" + SafeFile.reason(e)
                + "); choose another folder or make room.", e);
    }
}
