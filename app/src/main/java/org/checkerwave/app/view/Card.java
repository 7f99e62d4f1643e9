package org.checkerwave.app.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Something to open, on the start page: a thumbnail, a title, and a line on what to look at. */
final class Card extends Button {

    private static final double THUMBNAIL = 92;

    /** @param thumbnail as {@link Thumbnail#of} knows it */
    Card(String id, String thumbnail, String title, String look, Runnable open) {
        setId(id);
        getStyleClass().add("card");
        final Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        final Label line = new Label(look);
        line.getStyleClass().addAll("card-line", "text-muted");
        line.setWrapText(true);
        final VBox words = new VBox(3, heading, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        setGraphic(new HBox(12, Thumbnail.of(thumbnail, THUMBNAIL), words));
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(title + ". " + look);
        final Tooltip tooltip = new Tooltip(look);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        setTooltip(tooltip);
        setOnAction(_ -> open.run());
        // Space pauses the run everywhere.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                fire();
                event.consume();
            }
        });
    }
}
