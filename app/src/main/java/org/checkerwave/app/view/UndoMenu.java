package org.checkerwave.app.view;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.checkerwave.app.model.BrushModel;
import org.checkerwave.app.model.UndoEntry;
import org.checkerwave.app.model.UndoModel;
import org.checkerwave.app.text.Texts;

/** The strokes that can be taken back, the latest first: each goes back to the state before it. */
public final class UndoMenu extends Menu {

    public UndoMenu(UndoModel undo, BrushModel brush) {
        super(Texts.of("brush.undo.list"));
        setId("undo-list");
        undo.undoable().addListener((ListChangeListener<UndoEntry>) _ -> fill(undo, brush));
        // The run may have told the exact time of a stroke by now.
        setOnShowing(_ -> fill(undo, brush));
        fill(undo, brush);
    }

    private void fill(UndoModel undo, BrushModel brush) {
        setDisable(undo.undoable().isEmpty());
        getItems().setAll(undo.undoable().stream().map(entry -> {
            final MenuItem item = new MenuItem(entry.title());
            item.setOnAction(_ -> brush.backToBefore(entry));
            return item;
        }).toList());
    }
}
