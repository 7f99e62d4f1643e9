package org.checkerwave.app.view;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.checkerwave.app.model.AutoPauseModel;
import org.checkerwave.app.text.Texts;

/** In the tool bar while the run is going to pause by itself: when; a click takes it back. */
public final class ArmedView extends Button {

    public ArmedView(AutoPauseModel model) {
        super(null, Icons.of("mdi2t-timer-sand"));
        setId("armed");
        textProperty().bind(model.armedTextProperty().map(text -> text.isEmpty() ? "" : Texts.of("time.pause.armed", text)));
        setTooltip(new Tooltip(Texts.of("time.pause.armed.about")));
        setAccessibleText(Texts.of("time.pause.disarm"));
        setOnAction(_ -> model.disarm());
        visibleProperty().bind(model.armedTextProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
