package org.checkerwave.app.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;

/**
 * Where figures go that were made together.
 *
 * @param note said in every one of them
 */
public record FigureFolder(Path folder, FileNote note) {

    /** File with what the note says, for the tables beside the figures. */
    public static final String NOTE = "made-by.json";
    private static final Pattern PLAIN_NAME = Pattern.compile("[^/\\\\:\\p{Cntrl}]{1,200}");

    /** @param endings of the files, without the dot */
    public void write(Figure figure, String name, String... endings) {
        for (final String ending : endings) {
            FigureFile.write(figure, note, file(name, ending));
        }
    }

    /** Two figures of one x axis, the second as a low panel under the first. */
    public void write(Figure figure, Figure below, String name, String... endings) {
        for (final String ending : endings) {
            FigureFile.write(figure, below, note, file(name, ending));
        }
    }

    /** Names may come from tables that others wrote; none leads out of the folder. */
    private Path file(String name, String ending) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new InvalidInput("A figure cannot be written under the name \"" + name + "\"; rename it in the table or weights that it "
                    + "comes from: no slashes and no colons.");
        }
        return folder.resolve(name + "." + ending);
    }

    public void writeNote() {
        SafeFile.write(folder.resolve(NOTE), out -> out.write(note.json().getBytes(StandardCharsets.UTF_8)));
    }
}
