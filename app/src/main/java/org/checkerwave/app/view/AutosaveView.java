package org.checkerwave.app.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.AutosaveModel;
import org.checkerwave.app.text.Texts;

/** How often the run is saved by itself. */
final class AutosaveView extends VBox {

    AutosaveView(AutosaveModel model) {
        super(6);
        final NumberSpinner minutes = new NumberSpinner("autosave-minutes", Texts.of("autosave.minutes"), 0,
                AutosaveModel.MOST_MINUTES, model.minutesProperty());
        final NumberSpinner steps = new NumberSpinner("autosave-steps", Texts.of("autosave.steps"), 0,
                AutosaveModel.MOST_STEPS, model.stepsProperty());
        final Label label = new Label(Texts.of("autosave.title"));
        label.setLabelFor(minutes);
        label.setWrapText(true);
        getChildren().addAll(label, new HBox(6, minutes, steps));
    }
}
