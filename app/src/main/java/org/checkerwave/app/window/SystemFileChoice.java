package org.checkerwave.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.checkerwave.app.view.FileChoice;
import org.checkerwave.app.view.FileKind;

/** The system's own file dialogs; they start where the last one ended. */
final class SystemFileChoice implements FileChoice {

    private final Window owner;
    private File folder;

    SystemFileChoice(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen(FileKind kind) {
        return remembered(chooser(kind).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toSave(FileKind kind, String suggestedName) {
        final FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(kind.endings().size() > 1 ? suggestedName
                : kind.named(Path.of(suggestedName), kind.endings().getFirst()).toString());
        // Some systems return the name as typed; without its ending the next dialog would not list the file.
        return remembered(chooser.showSaveDialog(owner))
                .map(file -> kind.named(file, ending(chooser.getSelectedExtensionFilter(), kind)));
    }

    /** Of the chosen format; some systems tell none. */
    private static String ending(ExtensionFilter chosen, FileKind kind) {
        return chosen == null ? kind.endings().getFirst() : chosen.getExtensions().getFirst().substring("*.".length());
    }

    private FileChooser chooser(FileKind kind) {
        final FileChooser chooser = new FileChooser();
        chooser.setTitle(kind.title());
        // A folder that is gone meanwhile would be refused.
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        chooser.getExtensionFilters().setAll(kind.endings().stream()
                .map(ending -> new ExtensionFilter(FileKind.format(ending), "*." + ending)).toList());
        return chooser;
    }

    private Optional<Path> remembered(File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
