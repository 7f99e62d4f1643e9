package org.checkerwave.app.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.AutoPauseModel;
import org.checkerwave.app.text.Texts;

/** When the run is to pause by itself. */
final class AutoPauseView extends VBox {

    AutoPauseView(AutoPauseModel model) {
        super(6);
        final Choice<AutoPauseModel.Kind> kind = new Choice<>("pause-kind", Texts.of("time.pause.kind"),
                List.of(AutoPauseModel.Kind.values()), AutoPauseModel.Kind::title, model.kindProperty(), model.kindProperty()::set);
        HBox.setHgrow(kind, Priority.ALWAYS);
        final CommittedField value = new CommittedField(model.valueTextProperty(), model::requestValue);
        value.setId("pause-value");
        value.getStyleClass().add("value");
        value.setAccessibleText(Texts.of("time.pause.value"));
        value.setTooltip(new Tooltip(Texts.of("time.pause.value")));
        final Button arm = new Button();
        arm.setId("pause-arm");
        arm.textProperty().bind(model.armedTextProperty().isEmpty().map(
                idle -> Texts.of(idle ? "time.pause.arm" : "time.pause.disarm")));
        arm.setTooltip(new Tooltip(Texts.of("time.pause.arm.about")));
        arm.setMinWidth(USE_PREF_SIZE);
        arm.setOnAction(_ -> {
            if (model.armedTextProperty().get().isEmpty()) {
                model.arm();
            } else {
                model.disarm();
            }
        });
        final CheckBox once = new CheckBox(Texts.of("time.pause.once"));
        once.setId("pause-once");
        once.setTooltip(new Tooltip(Texts.of("time.pause.once.about")));
        once.selectedProperty().bindBidirectional(model.onceProperty());
        final HBox row = new HBox(6, kind, value, arm);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new Label(Texts.of("time.pause")), row, once);
    }
}
