package org.checkerwave.app.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.PaletteEntry;

/** What the palette found: title and keys, below them where it stands and what it does. */
final class PaletteCell extends ListCell<PaletteEntry> {

    private final Label title = new Label();
    private final Label keys = new Label();
    private final Label about = new Label();
    private final VBox lines;

    PaletteCell() {
        final Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        keys.getStyleClass().add("key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().addAll("text-muted", "derived");
        lines = new VBox(new HBox(12, title, space, keys), about);
        // Long sentences end in an ellipsis instead of making the list wider.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            title.setText(entry.title());
            keys.setText(entry.keys());
            keys.setVisible(!entry.keys().isEmpty());
            about.setText(entry.about().isEmpty() ? entry.place() : entry.place() + " · " + entry.about().replace('\n', ' '));
            setAccessibleText(String.join(", ", entry.title(), entry.place(), entry.keys()));
            setGraphic(lines);
        }
    }
}
