package org.checkerwave.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** NumPy's .npz: a ZIP of .npy arrays by name. */
public final class Npz {

    private Npz() {
    }

    public static void write(Path file, Map<String, NpyArray> arrays) {
        SafeFile.write(file, out -> {
            final ZipOutputStream zip = new ZipOutputStream(out);
            for (final Map.Entry<String, NpyArray> array : arrays.entrySet()) {
                add(zip, array.getKey(), array.getValue());
            }
            zip.finish();
        });
    }

    /** Adds one array as an entry {@code name.npy}. */
    public static void add(ZipOutputStream zip, String name, NpyArray array) throws IOException {
        zip.putNextEntry(entry(name + ".npy"));
        Npy.write((OutputStream) zip, array);
        zip.closeEntry();
    }

    /** An entry without the time of day, so that equal contents make equal files. */
    public static ZipEntry entry(String name) {
        final ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        return entry;
    }
}
