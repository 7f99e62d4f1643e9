package org.checkerwave.app.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Arrow keys go from card to card, whatever lies behind the page: along the rows, and up and down the columns. */
final class CardKeys {

    private final List<CardGrid> grids;

    private CardKeys(List<CardGrid> grids) {
        this.grids = grids;
    }

    /** @param page where keys are pressed @param grids from the top */
    static void install(Node page, List<CardGrid> grids) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, new CardKeys(grids)::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof Card from && event.getCode().isArrowKey()
                && !event.isAltDown() && !event.isShiftDown() && !event.isShortcutDown()) {
            to(from, event.getCode()).ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    private Optional<Node> to(Card from, KeyCode key) {
        final List<Node> cards = grids.stream().flatMap(grid -> grid.getChildren().stream()).toList();
        final int index = cards.indexOf(from);
        return switch (key) {
            case LEFT -> IntStream.of(index - 1).filter(i -> i >= 0).mapToObj(cards::get).findFirst();
            case RIGHT -> IntStream.of(index + 1).filter(i -> i < cards.size()).mapToObj(cards::get).findFirst();
            case UP -> nearest(cards.subList(0, index), from);
            default -> nearest(cards.subList(index, cards.size()), from);
        };
    }

    /** In the next row, the one straight above or below. */
    private static Optional<Node> nearest(List<Node> cards, Card from) {
        final double x = place(from).getCenterX();
        final double y = place(from).getCenterY();
        return cards.stream().filter(card -> Math.abs(place(card).getCenterY() - y) > place(from).getHeight() / 2)
                .min(Comparator.comparingDouble((Node card) -> Math.rint(Math.abs(place(card).getCenterY() - y)))
                        .thenComparingDouble(card -> Math.abs(place(card).getCenterX() - x)));
    }

    private static Bounds place(Node card) {
        return card.localToScene(card.getLayoutBounds());
    }
}
