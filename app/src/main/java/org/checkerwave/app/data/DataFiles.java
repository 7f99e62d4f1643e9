package org.checkerwave.app.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.record.RunSource;
import org.checkerwave.file.NpyArray;
import org.checkerwave.file.Npz;
import org.checkerwave.file.SafeFile;

/** Fields as files, whole or not at all, every number to the last bit. */
public final class DataFiles {

    private DataFiles() {
    }

    /**
     * Writes the fields in the format that the file ends in.
     *
     * @param moments one, or with extended XYZ several
     * @throws InvalidInput if that cannot be written, with the reason
     */
    public static void write(List<FieldData> moments, Path file) {
        final DataFormat format = DataFormat.of(file);
        if (moments.size() > 1 && format != DataFormat.EXTENDED_XYZ) {
            throw new InvalidInput(file.getFileName() + " holds one state; for several of them let the name end in .xyz.");
        }
        final FieldData data = moments.getFirst();
        switch (format) {
            case CSV -> SafeFile.write(file, out -> writeCsv(data, out));
            case NPZ -> SafeFile.write(file, out -> writeNpz(data, out));
            case HDF5 -> Hdf5.write(data, file);
            case EXTENDED_XYZ -> SafeFile.write(file, out -> {
                for (final FieldData moment : moments) {
                    ExtendedXyz.write(moment, out);
                }
            });
        }
    }

    /** Notes behind #, a line of names, a row for each site. */
    private static void writeCsv(FieldData data, OutputStream out) throws IOException {
        final Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        final List<String> notes = Stream.concat(Stream.of(data.note().program(), data.note().sentence()),
                data.note().json().lines()).toList();
        for (final String note : notes) {
            text.write("# " + note + "\n");
        }
        text.write("x,y," + String.join(",", data.fields().keySet()) + "\n");
        final List<double[]> columns = List.copyOf(data.fields().values());
        for (int i = 0; i < data.lattice().sites(); i++) {
            text.write(i % data.lattice().width() + "," + i / data.lattice().width());
            for (final double[] column : columns) {
                text.write("," + column[i]);
            }
            text.write('\n');
        }
        text.flush();
    }

    /** Arrays of shape (Ly, Lx), the numbers as arrays without axes, and the record as a text. */
    private static void writeNpz(FieldData data, OutputStream out) throws IOException {
        final ZipOutputStream zip = new ZipOutputStream(out);
        for (final Map.Entry<String, double[]> field : data.fields().entrySet()) {
            Npz.add(zip, field.getKey(), NpyArray.field(data.lattice(), field.getValue()));
        }
        for (final Map.Entry<String, Object> number : data.numbers().entrySet()) {
            // The whole seed is in the record; float64 would round a large one.
            if (!number.getKey().equals("seed")) {
                Npz.add(zip, number.getKey(), new NpyArray(new int[0], new double[] {((Number) number.getValue()).doubleValue()}));
            }
        }
        zip.putNextEntry(Npz.entry(RunSource.NPZ_ENTRY));
        zip.write(data.note().json().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }
}
