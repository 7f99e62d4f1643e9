package org.checkerwave.app.figure;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.PictureSheet;
import org.checkerwave.app.picture.PngWriter;

/** Pictures of the lattice as files that may say where they come from. */
public final class PictureFile {

    private static final String TITLE = "Checkerwave";

    private PictureFile() {
    }

    /**
     * Writes it in the format that the file ends in; whole or not at all.
     *
     * @param scale of a PNG, and up to which fields in SVG and PDF are drawn finer
     */
    public static void write(PictureSheet sheet, int scale, Optional<FileNote> note, Path target) {
        switch (FigureFile.ending(target)) {
            case "png" -> PngWriter.write(sheet.image(scale), note.map(FileNote::texts).orElse(Map.of()), target);
            case "svg" -> drawing(sheet, scale).writeSvg(note, target);
            case "pdf" -> drawing(sheet, scale).writePdf(note, target);
            default -> throw new InvalidInput("A picture cannot be saved as " + target.getFileName()
                    + "; let the name end in .png, .svg or .pdf.");
        }
    }

    private static Drawing drawing(PictureSheet sheet, int scale) {
        final Dimension size = sheet.size();
        return new Drawing(TITLE, size.width, size.height, graphics -> sheet.draw(graphics, scale));
    }
}
