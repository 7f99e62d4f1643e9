package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.FILE;

import java.util.List;
import org.checkerwave.app.model.PictureExport;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.FileChoice;
import org.checkerwave.app.view.FileKind;
import org.checkerwave.app.view.PictureDialog;

/** The picture into files and onto the clipboard. */
final class PictureActions {

    private PictureActions() {
    }

    static List<Action> of(ProgramModel model, FileChoice files) {
        final PictureExport pictures = model.pictureExport();
        final SystemClipboard clipboard = new SystemClipboard(model.notices());
        final Runnable copy = () -> clipboard.put(pictures.copy());
        final PictureDialog dialog = new PictureDialog(pictures, model.comparison(),
                () -> files.toSave(FileKind.PICTURE, pictures.suggestedName()).ifPresent(pictures::save), copy);
        return List.of(
                Action.of("save-picture", FILE, "mdi2i-image-outline", List.of("Shortcut+E"), dialog::show),
                Action.of("copy-picture", FILE, "mdi2c-content-copy", List.of("Shortcut+Shift+C"), copy));
    }
}
