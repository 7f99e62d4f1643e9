package org.checkerwave.app.view;

import java.util.List;
import javafx.scene.layout.TilePane;

/** Cards in as many equal columns as there is room for. */
final class CardGrid extends TilePane {

    private static final double GAP = 12;
    private static final double NARROWEST = 280;

    CardGrid() {
        super(GAP, GAP);
        getStyleClass().add("cards");
        setMinWidth(NARROWEST);
        setPrefColumns(1);
        widthProperty().subscribe(width -> {
            final int columns = Math.max(1, (int) ((width.doubleValue() + GAP) / (NARROWEST + GAP)));
            setPrefTileWidth(Math.max(NARROWEST, Math.floor((width.doubleValue() - (columns - 1) * GAP) / columns) - 1));
        });
    }

    void show(List<Card> cards) {
        getChildren().setAll(cards);
    }
}
