package org.checkerwave.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.checkerwave.app.model.SpeedModel;
import org.checkerwave.app.text.Texts;

/** Speed of the run, from one step a second to as fast as possible. */
public final class SpeedView extends HBox {

    public SpeedView(SpeedModel model, ActionButtons buttons) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        final Slider slider = new Slider(0, SpeedModel.FASTEST, SpeedModel.FASTEST);
        slider.setId("speed");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(110);
        slider.setAccessibleText(Texts.of("speed.limit"));
        slider.setTooltip(new Tooltip(Texts.of("speed.limit.about")));
        model.levelProperty().subscribe(level -> slider.setValue(level.intValue()));
        slider.valueProperty().addListener((_, _, value) -> model.levelProperty().set((int) Math.round(value.doubleValue())));
        final Label text = new Label();
        text.setId("speed-text");
        text.textProperty().bind(model.levelProperty().map(_ -> model.text()));
        text.getStyleClass().add("text-muted");
        text.setMinWidth(140);
        getChildren().addAll(buttons.icon("slower"), slider, buttons.icon("faster"), text);
    }
}
