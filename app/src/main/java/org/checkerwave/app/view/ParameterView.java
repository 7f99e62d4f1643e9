package org.checkerwave.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.ParameterModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.parameter.Parameter;

/** One parameter: symbol, title, value to type and slider, all from its description. */
final class ParameterView extends VBox {

    private final ParameterModel model;
    private final MarkedSlider marked = new MarkedSlider();
    private boolean following;

    ParameterView(ParameterModel model) {
        this.model = model;
        getStyleClass().add("parameter");
        final Parameter parameter = model.parameter();
        setId("parameter-" + parameter.key());
        final Tooltip tooltip = new Tooltip(model.about());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        final Label symbol = new Label(parameter.symbol());
        symbol.getStyleClass().add("symbol");
        final Label title = new Label(model.title());
        title.setTooltip(tooltip);
        final TextField field = new CommittedField(model.textProperty(), model::requestText);
        field.setId("value-" + parameter.key());
        field.getStyleClass().add("value");
        field.setAccessibleText(Texts.of("parameter.value.name", model.title(), parameter.symbol()));
        field.setTooltip(tooltip);
        final Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        final HBox row = new HBox(8, symbol, title, space, field);
        row.setAlignment(Pos.CENTER_LEFT);
        connect(marked.slider(), parameter, tooltip);
        final Label schedule = new Label(null, Icons.of("mdi2c-chart-line-variant"));
        schedule.setId("schedule-of-" + parameter.key());
        schedule.getStyleClass().addAll("text-muted", "derived");
        schedule.textProperty().bind(model.scheduleTextProperty());
        schedule.visibleProperty().bind(model.scheduleTextProperty().isNotEmpty());
        schedule.managedProperty().bind(schedule.visibleProperty());
        getChildren().addAll(row, marked, schedule);
    }

    private void connect(Slider slider, Parameter parameter, Tooltip tooltip) {
        slider.setId("slider-" + parameter.key());
        slider.setAccessibleText(model.title() + " " + parameter.symbol());
        slider.setTooltip(tooltip);
        model.valueProperty().subscribe(_ -> {
            following = true;
            slider.setValue(model.position());
            following = false;
        });
        slider.valueProperty().addListener((_, _, position) -> {
            if (!following) {
                model.requestPosition(position.doubleValue());
            }
        });
    }

    MarkedSlider slider() {
        return marked;
    }
}
