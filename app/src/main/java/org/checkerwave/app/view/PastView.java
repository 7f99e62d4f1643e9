package org.checkerwave.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.checkerwave.app.model.TimelineModel;

/** Above the picture while it shows the past: which moment that is, and the ways on from there. */
public final class PastView extends HBox {

    public PastView(TimelineModel model, ActionButtons buttons) {
        super(10);
        setId("past");
        getStyleClass().add("past");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        final Label text = new Label(null, Icons.of("mdi2h-history"));
        text.setId("past-text");
        text.textProperty().bind(model.pastTextProperty());
        text.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, buttons.text("branch"), buttons.text("live"));
        visibleProperty().bind(model.pastTextProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
