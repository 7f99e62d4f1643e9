package org.checkerwave.app.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A group of controls under a title. */
public final class Section extends VBox {

    public Section(String title, Node... content) {
        getStyleClass().add("section");
        final Label label = new Label(title);
        label.getStyleClass().add("section-title");
        getChildren().add(label);
        getChildren().addAll(content);
    }
}
