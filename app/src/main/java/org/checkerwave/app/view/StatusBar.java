package org.checkerwave.app.view;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.checkerwave.app.model.StatusModel;
import org.checkerwave.app.text.Texts;

/**
 * The foot of the window, in as many lines as it needs; once it has needed more it keeps them until the window or its letters
 * change, so that changing numbers do not move what stands above.
 */
public final class StatusBar extends FlowPane {

    private double width;
    private double tallest;

    public StatusBar(StatusModel model) {
        super(24, 2);
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        final Label moment = label("status-moment", model.momentProperty(), Texts.of("status.moment.about"));
        moment.fontProperty().subscribe(() -> tallest = 0);
        getChildren().addAll(moment,
                label("status-speed", model.speedProperty(), Texts.of("status.speed.about")),
                label("status-frames", model.framesProperty(), Texts.of("status.frames.about")),
                new NetworkBadgeView(model.networkProperty()),
                label("status-solver", model.solverProperty(), Texts.of("status.solver.about")));
    }

    @Override
    protected double computePrefHeight(double given) {
        final double needed = super.computePrefHeight(given);
        tallest = given == width ? Math.max(tallest, needed) : needed;
        width = given;
        return tallest;
    }

    private static Label label(String id, ObservableValue<String> text, String tooltip) {
        final Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.setTooltip(new Tooltip(tooltip));
        return label;
    }
}
