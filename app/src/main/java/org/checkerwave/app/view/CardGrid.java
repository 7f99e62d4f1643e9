package org.checkerwave.app.view;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.TilePane;

/** Cards in as many equal columns as there is room for. */
final class CardGrid extends TilePane {

    private static final double GAP = 12;
    private static final double NARROWEST = 280;

    private List<Supplier<Card>> shown = List.of();

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

    /** Makes these its cards, in parts; a later call takes the place of one whose parts are not all done. */
    List<Runnable> showing(List<Supplier<Card>> cards) {
        shown = cards;
        getChildren().clear();
        return cards.stream().map(card -> (Runnable) () -> {
            if (shown == cards) {
                add(card.get());
            }
        }).toList();
    }

    private void add(Card card) {
        getChildren().add(card);
        // Of a window that has been closed meanwhile the styles are gone.
        if (getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing()) {
            card.applyCss();
        }
    }
}
