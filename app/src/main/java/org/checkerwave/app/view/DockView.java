package org.checkerwave.app.view;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.DockModel;

/** The tiles that are in the dock, one above the other; gone when there is none. */
public final class DockView extends ScrollPane {

    private final VBox column = new VBox();
    private final List<TileView> tiles;

    public DockView(DockModel model, TileFiles files) {
        setId("dock");
        getStyleClass().add("dock");
        column.getStyleClass().add("tiles");
        setContent(column);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        tiles = model.tiles().stream().map(tile -> new TileView(tile, files)).toList();
        for (final TileView tile : tiles) {
            VBox.setVgrow(tile, Priority.ALWAYS);
            tile.model().shownProperty().subscribe(_ -> arrange());
            tile.model().detachedProperty().subscribe(_ -> arrange());
        }
    }

    /** Tiles that stay are left where they are, as what is put in anew is styled anew. */
    private void arrange() {
        final List<TileView> docked = tiles.stream()
                .filter(tile -> tile.model().shownProperty().get() && !tile.model().detachedProperty().get()).toList();
        column.getChildren().retainAll(docked);
        for (int i = 0; i < docked.size(); i++) {
            if (i == column.getChildren().size() || column.getChildren().get(i) != docked.get(i)) {
                column.getChildren().add(i, docked.get(i));
            }
        }
        setVisible(!column.getChildren().isEmpty());
        setManaged(!column.getChildren().isEmpty());
    }

    /** All tiles, shown or not. */
    public List<TileView> tiles() {
        return tiles;
    }
}
