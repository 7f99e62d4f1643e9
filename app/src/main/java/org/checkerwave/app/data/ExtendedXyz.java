package org.checkerwave.app.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.checkerwave.app.record.RunSource;
import org.checkerwave.lattice.SquareLattice;

/**
 * Extended XYZ, as OVITO and ASE read it: a frame is the number of sites, a line of keys and values, and a line for each
 * site. Sites stand at (x, y, 0), lattice constant 1; the two sublattices are the species A and B. The files of several
 * frames are the frames one after another. Source: https://github.com/libAtoms/extxyz
 */
final class ExtendedXyz {

    private ExtendedXyz() {
    }

    /** Adds a frame; leaves the stream open. */
    static void write(FieldData data, OutputStream out) throws IOException {
        final Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        final int width = data.lattice().width();
        text.write(data.lattice().sites() + "\n" + header(data) + "\n");
        final double[] order = data.order();
        for (int i = 0; i < data.lattice().sites(); i++) {
            final int x = i % width;
            final int y = i / width;
            text.write((SquareLattice.stagger(x, y) > 0 ? "A " : "B ") + x + " " + y + " 0 " + data.displacement()[i] + " "
                    + data.density()[i] + " " + data.velocity()[i] + " " + order[i] + "\n");
        }
        text.flush();
    }

    /** The field of velocities is called v: readers take "velocity" for a vector in space. */
    private static String header(FieldData data) {
        final StringBuilder keys = new StringBuilder(String.format(Locale.ROOT,
                "Lattice=\"%d 0 0 0 %d 0 0 0 1\" Properties=species:S:1:pos:R:3:Q:R:1:n:R:1:v:R:1:phi:R:1 pbc=\"T T F\" Time=%s",
                data.lattice().width(), data.lattice().height(), data.time()));
        data.numbers().forEach((name, value) -> keys.append(name.equals("time") ? "" : " " + name + "=" + value));
        return keys.append(" solver=\"").append(data.solver()).append("\" software=\"").append(data.note().program())
                .append("\" ").append(RunSource.XYZ_KEY).append('=')
                .append(Base64.getEncoder().encodeToString(data.note().json().getBytes(StandardCharsets.UTF_8))).toString();
    }
}
