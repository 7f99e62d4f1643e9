package org.checkerwave.app.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.DockModel;

/** The tiles that are in the dock, one above the other; gone when there is none. */
public final class DockView extends ScrollPane {

    private final VBox column = new VBox();
    private final List<TileView> tiles;
    private boolean adding;

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

    private void arrange() {
        column.getChildren().retainAll(docked());
        if (!adding) {
            addNext();
        }
    }

    /**
     * One tile with each frame, all at once before there is a window. Those that stay are left where they are, as what is put in anew
     * is styled anew.
     */
    private void addNext() {
        final List<TileView> docked = docked();
        final List<Node> there = column.getChildren();
        adding = false;
        for (int i = 0; i < docked.size() && !adding; i++) {
            if (i == there.size() || there.get(i) != docked.get(i)) {
                there.add(i, docked.get(i));
                adding = getScene() != null;
            }
        }
        if (adding) {
            OneAPulse.run(this::addNext);
        }
        setVisible(!there.isEmpty());
        setManaged(!there.isEmpty());
    }

    private List<TileView> docked() {
        return tiles.stream().filter(tile -> tile.model().shownProperty().get() && !tile.model().detachedProperty().get()).toList();
    }

    /** All tiles, shown or not. */
    public List<TileView> tiles() {
        return tiles;
    }
}
