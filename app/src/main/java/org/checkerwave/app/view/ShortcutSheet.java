package org.checkerwave.app.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.checkerwave.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** All keys on one page, from the list of actions and the keys of picture and sliders. */
public final class ShortcutSheet {

    private static final List<String> OTHERS = List.of("wheel", "drag", "double-click", "alt-click", "arrows", "pages", "ends");

    /** Height of the sheet's title and button, and of the screen round it. */
    private static final double AROUND = 160;

    private @Nullable SideDialog dialog;

    /** Opens the sheet beside the running program, one however often it is asked for. */
    public void show(List<Action> actions) {
        if (dialog == null) {
            dialog = new SideDialog("shortcut-sheet", Texts.of("action.shortcuts"), () -> page(actions), List.of());
        }
        dialog.show();
    }

    private static SideDialog.Rows page(List<Action> actions) {
        final GridPane grid = grid(actions);
        final ScrollPane scroll = new ScrollPane(grid);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(Screen.getPrimary().getVisualBounds().getHeight() - AROUND);
        return new SideDialog.Rows(scroll, grid);
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
