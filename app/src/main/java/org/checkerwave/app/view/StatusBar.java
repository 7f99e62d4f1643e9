package org.checkerwave.app.view;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.StatusModel;
import org.checkerwave.app.text.Texts;

/** The line at the foot of the window. */
public final class StatusBar extends HBox {

    public StatusBar(StatusModel model) {
        super(24);
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        final Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(
                label("status-moment", model.momentProperty(), Texts.of("status.moment.about")),
                label("status-speed", model.speedProperty(), Texts.of("status.speed.about")),
                label("status-frames", model.framesProperty(), Texts.of("status.frames.about")), space,
                new NetworkBadgeView(model.networkProperty()),
                label("status-solver", model.solverProperty(),
                        Texts.of("status.solver.about")));
    }

    private static Label label(String id, ObservableValue<String> text, String tooltip) {
        final Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        // What the solver says of itself is the longest, and gives way first.
        label.setMinWidth(id.equals("status-solver") ? 0 : USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.setTooltip(new Tooltip(tooltip));
        return label;
    }
}
