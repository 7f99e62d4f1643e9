package org.checkerwave.app.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.checkerwave.InvalidInput;
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
        switch (ending(target)) {
            case "png" -> FigureRenderer.writePng(figure, note, target);
            case "svg" -> FigureRenderer.drawing(figure).writeSvg(Optional.of(note), target);
            case "pdf" -> FigureRenderer.drawing(figure).writePdf(Optional.of(note), target);
            case "csv" -> SafeFile.write(target, out -> out.write(new FigureTable(figure, note).lines()
                    .collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8)));
            default -> throw new InvalidInput("A figure cannot be saved as " + target.getFileName()
                    + "; let the name end in .png, .svg, .pdf or .csv.");
        }
    }
}
