package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.FILE;

import java.util.List;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.FileChoice;
import org.checkerwave.app.view.FileKind;

/** Opening, saving, leaving. */
final class FileActions {

    private FileActions() {
    }

    static List<Action> of(ProgramModel model, FileChoice files, Runnable close) {
        return List.of(
                Action.of("open", FILE, "mdi2f-folder-open-outline", List.of("Shortcut+O"),
                        () -> files.toOpen(FileKind.STATE).ifPresent(model.files()::open)),
                Action.of("save", FILE, "mdi2c-content-save-outline", List.of("Shortcut+S"),
                        () -> files.toSave(FileKind.STATE, model.start().suggestedName()).ifPresent(model.files()::save)),
                Action.of("export-data", FILE, "mdi2t-table-arrow-right", List.of("Shortcut+Shift+E"),
                        () -> files.toSave(FileKind.FIELDS, model.start().suggestedName())
                                .ifPresent(model.files()::exportData)),
                Action.of("save-history", FILE, "mdi2s-script-text-outline", List.of("Shortcut+Shift+H"),
                        () -> files.toSave(FileKind.HISTORY, model.start().suggestedName()).ifPresent(model.files()::saveHistory)),
                Action.of("open-weights", FILE, "mdi2f-file-tree-outline", List.of("Shortcut+L"),
                        () -> files.toOpen(FileKind.WEIGHTS).ifPresent(model.solver()::open)),
                Action.of("open-lesson", FILE, "mdi2s-school-outline", List.of("Shortcut+Shift+O"),
                        () -> files.toOpen(FileKind.LESSON).ifPresent(model.lessonLibrary()::open)),
                Action.of("quit", FILE, "mdi2e-exit-to-app", List.of("Shortcut+Q"), close));
    }
}
