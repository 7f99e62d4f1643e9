package org.checkerwave.app.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.PngWriter;
import org.checkerwave.file.SafeFile;

/** Figures as files that say where they come from. */
public final class FigureFile {

    private FigureFile() {
    }

    /** Of the name, in small letters, without the dot. */
    static String ending(Path file) {
        final String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Writes the figure on white ground, or its values, in the format that the file ends in; whole or not at all. */
    public static void write(Figure figure, FileNote note, Path target) {
        if (ending(target).equals("csv")) {
            SafeFile.write(target, out -> out.write(new FigureTable(figure, note).lines()
                    .collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8)));
        } else {
            write(FigureRenderer.drawing(figure), note, target);
        }
    }

    /** Writes two figures of one x axis, the second as a low panel under the first, as {@link #write(Figure, FileNote, Path)}. */
    public static void write(Figure figure, Figure below, FileNote note, Path target) {
        write(FigureRenderer.drawing(figure, below), note, target);
    }

    private static void write(Drawing drawing, FileNote note, Path target) {
        switch (ending(target)) {
            case "png" -> PngWriter.write(FigureRenderer.print(drawing), note.texts(), target);
            case "svg" -> drawing.writeSvg(Optional.of(note), target);
            case "pdf" -> drawing.writePdf(Optional.of(note), target);
            default -> throw new InvalidInput("A figure cannot be saved as " + target.getFileName()
                    + "; let the name end in .png, .svg, .pdf or .csv.");
        }
    }
}
