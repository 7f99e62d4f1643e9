package org.checkerwave.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.checkerwave.app.model.RunModel;
import org.checkerwave.app.text.Texts;

/** Says that another run is being prepared or read, while the present one goes on, and gives it up. */
public final class PreparingView extends HBox {

    private static final double SIZE = 18;

    /** @param calm without the wheel that turns */
    public PreparingView(RunModel run, ObservableBooleanValue calm) {
        super(8);
        setAlignment(Pos.CENTER);
        final ProgressIndicator wheel = new ProgressIndicator();
        wheel.setMaxSize(SIZE, SIZE);
        wheel.setPrefSize(SIZE, SIZE);
        wheel.visibleProperty().bind(Bindings.not(calm));
        wheel.managedProperty().bind(wheel.visibleProperty());
        final Label text = new Label(Texts.of("run.preparing"));
        text.getStyleClass().add("text-muted");
        final Button cancel = new Button(Texts.of("run.preparing.cancel"));
        cancel.setId("cancel-preparing");
        cancel.setTooltip(new Tooltip(Texts.of("run.preparing.cancel.about")));
        cancel.setOnAction(_ -> run.cancelPreparing());
        // At the start of the program there is nothing else to show.
        cancel.visibleProperty().bind(run.runProperty().isNotNull());
        getChildren().addAll(wheel, text, cancel);
        visibleProperty().bind(run.preparingProperty());
        managedProperty().bind(visibleProperty());
    }
}
