package org.checkerwave.app.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.checkerwave.app.text.Texts;

/** Files let fall onto the window: what becomes of them follows from their names. */
public final class DroppedFile {

    private final ProgramModel program;

    /** @param program that opens them */
    public DroppedFile(ProgramModel program) {
        this.program = program;
    }

    /** Opens the one file there is; of others, or of several, it is said what can be dropped. */
    public void open(List<Path> files) {
        if (files.size() != 1) {
            program.notices().say(Texts.of("drop.several", files.size()));
            return;
        }
        final Path file = files.getFirst();
        final String name = file.getFileName().toString();
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "cdw" -> program.files().open(file);
            case "safetensors" -> program.solver().open(file);
            case "json" -> program.lessonLibrary().open(file);
            case "npz", "h5", "xyz", "csv", "png", "apng", "gif", "mp4", "svg", "pdf" ->
                program.notices().say(Texts.of("drop.exported", name));
            default -> program.notices().say(Texts.of("drop.unknown", name));
        }
    }
}
