package org.checkerwave.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.checkerwave.app.model.RunModel;
import org.checkerwave.app.text.Texts;

/** Says that another run is being prepared, or how much of its file is read, while the present one goes on, and gives it up. */
public final class PreparingView extends HBox {

    private static final double SIZE = 18;

    /** @param calm without the wheel that turns */
    public PreparingView(RunModel run, ObservableBooleanValue calm) {
        super(8);
        setAlignment(Pos.CENTER);
        final ProgressIndicator wheel = new ProgressIndicator();
        wheel.setMaxSize(SIZE, SIZE);
        wheel.setPrefSize(SIZE, SIZE);
        final BooleanBinding reading = run.readProperty().greaterThanOrEqualTo(0);
        wheel.visibleProperty().bind(Bindings.not(calm).and(reading.not()));
        wheel.managedProperty().bind(wheel.visibleProperty());
        final ProgressBar bar = new ProgressBar();
        bar.setId("file-progress");
        bar.setAccessibleText(Texts.of("run.reading"));
        bar.progressProperty().bind(Bindings.max(0, run.readProperty()));
        bar.visibleProperty().bind(reading);
        bar.managedProperty().bind(reading);
        final Label text = new Label();
        text.setId("preparing-text");
        text.textProperty().bind(run.readProperty().map(share -> share.doubleValue() < 0 ? Texts.of("run.preparing")
                : Texts.of("run.reading.share", Math.round(100 * share.doubleValue()))));
        text.getStyleClass().add("text-muted");
        final Button cancel = new Button(Texts.of("run.preparing.cancel"));
        cancel.setId("cancel-preparing");
        cancel.setTooltip(new Tooltip(Texts.of("run.preparing.cancel.about")));
        cancel.setOnAction(_ -> run.cancelPreparing());
        // At the start of the program there is nothing else to show.
        cancel.visibleProperty().bind(run.runProperty().isNotNull());
        getChildren().addAll(wheel, bar, text, cancel);
        visibleProperty().bind(run.preparingProperty());
        managedProperty().bind(visibleProperty());
    }
}
