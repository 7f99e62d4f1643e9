package org.checkerwave.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.checkerwave.app.model.FieldTexts;
import org.checkerwave.app.model.PictureModel;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.text.Texts;

/** Choice of the field to show, zoom buttons, and the name of the field. */
public final class FieldView extends FlowPane {

    public FieldView(PictureModel model, ActionButtons buttons) {
        super(16, 6);
        setId("fields");
        setAlignment(Pos.CENTER_LEFT);
        final HBox pills = new HBox();
        final ToggleGroup group = new ToggleGroup();
        final FieldKind[] kinds = FieldKind.values();
        for (int i = 0; i < kinds.length; i++) {
            final ToggleButton button = button(kinds[i], model);
            button.setToggleGroup(group);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == kinds.length - 1 ? "right-pill" : "center-pill");
            pills.getChildren().add(button);
        }
        final Label name = new Label();
        name.setId("field-name");
        name.textProperty().bind(model.fieldProperty().map(FieldTexts::label));
        getChildren().addAll(pills, new HBox(8, buttons.icon("zoom-out"), buttons.icon("zoom-fit"), buttons.icon("zoom-in")), name);
    }

    private static ToggleButton button(FieldKind kind, PictureModel model) {
        final ToggleButton button = new ToggleButton(kind.symbol());
        button.setId("field-" + kind.key());
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Texts.of("field.show", FieldTexts.label(kind), kind.symbol())));
        button.setAccessibleText(FieldTexts.label(kind));
        model.fieldProperty().subscribe(field -> button.setSelected(field == kind));
        button.setOnAction(_ -> {
            model.fieldProperty().set(kind);
            button.setSelected(true);
        });
        return button;
    }
}
