package org.checkerwave.app.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.checkerwave.app.text.Texts;

/** What files hold, as far as dialogs ask for them; the first ending is the usual one. */
public enum FileKind {
    STATE("cdw"),
    /** Start and commands of a run. */
    HISTORY("json"),
    LESSON("json"),
    WEIGHTS("safetensors"),
    /** Exactly solved states to learn from. */
    DATA_SET("safetensors"),
    PICTURE("png", "svg", "pdf"),
    FIGURE("png", "svg", "pdf", "csv"),
    /** The fields of every site. */
    FIELDS("h5", "npz", "xyz", "csv"),
    MP4_MOVIE("mp4"),
    GIF_MOVIE("gif"),
    APNG_MOVIE("apng"),
    /** One of many, numbered. */
    PICTURES("png");

    // It is a List.of.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** Of their names, without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** Over a dialog. */
    public String title() {
        return Texts.of("file.kind." + name().toLowerCase(Locale.ROOT));
    }

    /** Such as "PNG picture (*.png)". */
    public static String format(String ending) {
        return Texts.of("file.ending." + ending) + " (*." + ending + ")";
    }

    /** The file itself if its name ends as one of this kind, once: some dialogs add an ending that was typed too. Otherwise with that ending added. */
    public Path named(Path file, String ending) {
        final String twice = "." + ending + "." + ending;
        if (file.toString().endsWith(twice)) {
            final String typed = file.toString();
            final Path once = Path.of(typed.substring(0, typed.length() - ending.length() - 1));
            // The dialog has not asked whether that one may be written over.
            return Files.exists(once) ? file : once;
        }
        final String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(known -> name.endsWith("." + known)) ? file
                : file.resolveSibling(file.getFileName() + "." + ending);
    }
}
