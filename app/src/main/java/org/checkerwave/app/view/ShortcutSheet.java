package org.checkerwave.app.view;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.checkerwave.app.text.Texts;

/** All keys on one page, from the list of actions and the keys of picture and sliders. */
public final class ShortcutSheet {

    private static final List<String> OTHERS = List.of("wheel", "drag", "double-click", "alt-click", "arrows", "pages", "ends");

    /** Height of the sheet's title and button, and of the screen round it. */
    private static final double AROUND = 160;

    private Alert sheet;

    /** Opens the sheet beside the running program, one however often it is asked for. */
    public void show(List<Action> actions, Window owner) {
        if (sheet == null) {
            make(actions, owner);
        }
        sheet.show();
    }

    private void make(List<Action> actions, Window owner) {
        sheet = new Alert(Alert.AlertType.NONE, "", new ButtonType(Texts.of("dialog.close"), ButtonData.CANCEL_CLOSE));
        sheet.initOwner(owner);
        sheet.initModality(Modality.NONE);
        sheet.setTitle(Texts.of("action.shortcuts"));
        sheet.setHeaderText(null);
        final ScrollPane scroll = new ScrollPane(grid(actions));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(Screen.getPrimary().getVisualBounds().getHeight() - AROUND);
        sheet.getDialogPane().setContent(scroll);
        sheet.getDialogPane().setId("shortcut-sheet");
    }

    private static GridPane grid(List<Action> actions) {
        final GridPane grid = new GridPane(24, 6);
        grid.getStyleClass().add("keys");
        int row = 0;
        for (final Action action : actions) {
            if (!action.keys().isEmpty()) {
                addRow(grid, row++, action.keyText(), action.tooltip());
            }
        }
        for (final String other : OTHERS) {
            addRow(grid, row++, Texts.of("keys." + other), Texts.of("keys." + other + ".about"));
        }
        return grid;
    }

    private static void addRow(GridPane grid, int row, String keys, String what) {
        final Label key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        final Label explanation = new Label(what);
        explanation.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(row, key, explanation);
    }
}
