package org.checkerwave.app.sample;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.FieldSource;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.LookPainter;
import org.checkerwave.app.picture.PngWriter;
import org.checkerwave.app.picture.RangeChooser;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.simulation.Frame;

/** Small square pictures for the start page. */
final class ThumbnailPainter {

    private static final int SIZE = 256;

    private final ColorMaps maps = ColorMaps.load();

    /** The whole lattice, φ. */
    void write(Frame frame, Path file) {
        write(frame, FieldKind.PHI, false, frame.lattice().width(), file);
    }

    /** The middle of the lattice. @param sites along each side */
    void write(Frame frame, FieldKind field, boolean walls, double sites, Path file) {
        final int[] argb = new int[SIZE * SIZE];
        final FieldValues values = new FieldSource().of(frame, field);
        new LookPainter().paint(values, new Look(field, maps.of(field, false), walls), new RangeChooser().choose(values),
                new Viewport(frame.lattice().width() / 2.0, frame.lattice().height() / 2.0, SIZE / sites), 0, SIZE, SIZE, argb);
        final BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, SIZE, SIZE, argb, 0, SIZE);
        PngWriter.write(image, file);
    }
}
