package org.checkerwave.state;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.checkerwave.Memory;
import org.checkerwave.file.Json;
import org.checkerwave.file.Npy;
import org.checkerwave.file.NpyArray;
import org.checkerwave.file.SafeFile;
import org.checkerwave.lattice.SquareLattice;

/**
 * What is unpacked from a state file: the manifest and the arrays of known names, each once. Nothing is written anywhere, so
 * that names of other entries mean nothing, and a short file that would become very long is refused on the way.
 *
 * @param name of the file, for messages
 */
record Contents(Json manifest, Map<String, NpyArray> arrays, String name) {

    private static final String SUFFIX = ".npy";
    private static final List<String> ARRAYS = List.of("Q", "velocity", "n", CdwFile.PINNED);
    private static final long MOST_SITES = (long) SquareLattice.MAX_SIZE * SquareLattice.MAX_SIZE;
    private static final long FIELDS = 3;
    /** What others may have put in, in bytes all together. */
    private static final int MOST_FOREIGN = 1 << 24;

    static Contents of(InputStream in, String name) throws IOException {
        Json manifest = null;
        final Map<String, NpyArray> arrays = new HashMap<>();
        int foreign = 0;
        final ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            final String array = entry.getName().replaceFirst("\\.npy$", "");
            if (entry.getName().equals(CdwFile.MANIFEST) && manifest == null) {
                manifest = manifest(zip, name);
                Memory.require(name, FIELDS * Double.BYTES * sites(manifest), "open it where there is more memory");
            } else if (entry.getName().endsWith(SUFFIX) && ARRAYS.contains(array) && !arrays.containsKey(array)) {
                arrays.put(array, Npy.read(zip, array + " of " + name, manifest == null ? MOST_SITES : sites(manifest)));
                requireEnd(zip, array, name);
            } else if (entry.getName().equals(CdwFile.MANIFEST) || arrays.containsKey(array)) {
                throw CdwFile.damaged(name, "it holds " + entry.getName() + " twice");
            } else {
                foreign += skip(zip, MOST_FOREIGN - foreign, name);
            }
        }
        if (manifest == null) {
            throw CdwFile.foreign(name);
        }
        return new Contents(manifest, arrays, name);
    }

    private static Json manifest(InputStream in, String name) throws IOException {
        return Json.parse(SafeFile.readAll(in, SafeFile.LONGEST_TEXT, "The manifest of " + name), "The manifest of " + name);
    }

    /** The manifest alone, which the program writes first. */
    static Json leadingManifest(InputStream in, String name) throws IOException {
        final ZipInputStream zip = new ZipInputStream(in);
        final ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(CdwFile.MANIFEST)) {
            throw CdwFile.foreign(name);
        }
        return manifest(zip, name);
    }

    /** Of the run that the manifest describes. */
    private static long sites(Json manifest) {
        final Json run = manifest.object("run");
        return new SquareLattice(run.count("width"), run.count("height")).sites();
    }

    private static void requireEnd(InputStream in, String array, String name) throws IOException {
        if (in.read() >= 0) {
            throw CdwFile.damaged(name, array + " goes on after its last value");
        }
    }

    /** Leaves an entry out. @return its bytes */
    private static int skip(InputStream in, int most, String name) throws IOException {
        final byte[] buffer = new byte[1 << 13];
        int skipped = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            skipped += count;
            if (skipped > most) {
                throw CdwFile.damaged(name, "it holds more than " + MOST_FOREIGN + " bytes that belong to no state");
            }
        }
        return skipped;
    }

    boolean has(String array) {
        return arrays.containsKey(array);
    }

    /** An array that must be there, and be a field of the lattice. */
    double[] field(String array, SquareLattice lattice) {
        final NpyArray found = arrays.get(array);
        if (found == null) {
            throw CdwFile.damaged(name, "it holds no " + array + SUFFIX);
        }
        final SquareLattice own = found.lattice(array + " of " + name);
        if (!own.equals(lattice)) {
            throw CdwFile.damaged(name, array + " is of " + own + " sites, not of " + lattice);
        }
        return found.data();
    }
}
