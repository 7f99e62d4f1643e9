package org.checkerwave.app.view;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.ComparisonModel;

/** The dock or, while runs are compared, the plots of all of them over each other. */
public final class ComparisonDock extends BorderPane {

    /** @param dock the plots of the run */
    public ComparisonDock(ComparisonModel model, DockView dock, TileFiles files) {
        final List<TileView> tiles = model.plots().tiles().stream().map(tile -> new TileView(tile, files)).toList();
        tiles.forEach(tile -> VBox.setVgrow(tile, Priority.ALWAYS));
        tiles.forEach(tile -> {
            tile.managedProperty().bind(tile.model().shownProperty());
            tile.visibleProperty().bind(tile.model().shownProperty());
        });
        final VBox column = new VBox();
        column.getStyleClass().add("tiles");
        final ScrollPane plots = new ScrollPane(column);
        plots.setId("compare-plots");
        plots.getStyleClass().add("dock");
        plots.setFitToWidth(true);
        plots.setFitToHeight(true);
        plots.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        plots.prefWidthProperty().bind(dock.prefWidthProperty());
        model.panesProperty().subscribe(panes -> {
            setCenter(panes.isEmpty() ? dock : plots);
            if (!panes.isEmpty() && column.getChildren().isEmpty()) {
                column.getChildren().addAll(tiles);
                OneAPulse.unfold(column, 1);
            }
        });
    }
}
