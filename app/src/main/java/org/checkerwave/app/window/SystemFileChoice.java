package org.checkerwave.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.app.view.FileChoice;
import org.checkerwave.app.view.FileKind;

/** The system's own file dialogs; they start where the last one for that kind of file ended, also at another time. */
final class SystemFileChoice implements FileChoice {

    private final Window owner;
    private final Settings settings;

    SystemFileChoice(Window owner, Settings settings) {
        this.owner = owner;
        this.settings = settings;
    }

    @Override
    public Optional<Path> toOpen(FileKind kind) {
        return remembered(kind, chooser(kind).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toSave(FileKind kind, String suggestedName) {
        final FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(kind.endings().size() > 1 ? suggestedName
                : kind.named(Path.of(suggestedName), kind.endings().getFirst()).toString());
        // Some systems return the name as typed; without its ending the next dialog would not list the file.
        final Setting<String> format = Setting.text("format-" + kind.name().toLowerCase(Locale.ROOT), kind.endings().getFirst());
        chooser.getExtensionFilters().stream().filter(each -> ending(each, kind).equals(settings.get(format))).findFirst()
                .ifPresent(chooser::setSelectedExtensionFilter);
        final Optional<Path> chosen = remembered(kind, chooser.showSaveDialog(owner));
        final String ending = ending(chooser.getSelectedExtensionFilter(), kind);
        chosen.ifPresent(_ -> settings.put(format, ending));
        return chosen.map(file -> kind.named(file, ending));
    }

    /** Of the chosen format; some systems tell none. */
    private static String ending(ExtensionFilter chosen, FileKind kind) {
        return chosen == null ? kind.endings().getFirst() : chosen.getExtensions().getFirst().substring("*.".length());
    }

    private FileChooser chooser(FileKind kind) {
        final FileChooser chooser = new FileChooser();
        chooser.setTitle(kind.title());
        final File last = new File(settings.get(folder(kind)));
        // A folder that is gone meanwhile would be refused.
        chooser.setInitialDirectory(last.isDirectory() ? last : null);
        chooser.getExtensionFilters().setAll(kind.endings().stream()
                .map(ending -> new ExtensionFilter(FileKind.format(ending), "*." + ending)).toList());
        return chooser;
    }

    private static Setting<String> folder(FileKind kind) {
        return Setting.text("folder-" + kind.name().toLowerCase(Locale.ROOT), "");
    }

    private Optional<Path> remembered(FileKind kind, File file) {
        if (file != null) {
            settings.put(folder(kind), file.getAbsoluteFile().getParent());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
