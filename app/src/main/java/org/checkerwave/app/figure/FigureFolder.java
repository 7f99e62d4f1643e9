package org.checkerwave.app.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.checkerwave.file.SafeFile;

/**
 * Where figures go that were made together.
 *
 * @param note said in every one of them
 */
public record FigureFolder(Path folder, FileNote note) {

    /** File with what the note says, for the tables beside the figures. */
    public static final String NOTE = "made-by.json";

    /** @param endings of the files, without the dot */
    public void write(Figure figure, String name, String... endings) {
        for (final String ending : endings) {
            FigureFile.write(figure, note, folder.resolve(name + "." + ending));
        }
    }

    /** Two figures of one x axis, the second as a low panel under the first. */
    public void write(Figure figure, Figure below, String name, String... endings) {
        for (final String ending : endings) {
            FigureFile.write(figure, below, note, folder.resolve(name + "." + ending));
        }
    }

    public void writeNote() {
        SafeFile.write(folder.resolve(NOTE), out -> out.write(note.json().getBytes(StandardCharsets.UTF_8)));
    }
}
