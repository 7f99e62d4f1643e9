package org.checkerwave.app.view;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.BrushModel;
import org.checkerwave.app.model.BrushTexts;
import org.checkerwave.app.text.Texts;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Tool;

/** Tool, shape, size and strength of the brush. */
public final class BrushView extends VBox {

    private static final double LABEL_WIDTH = 84;
    private static final double VALUE_WIDTH = 44;

    private final BrushModel model;
    private final ActionButtons buttons;

    public BrushView(BrushModel model, ActionButtons buttons) {
        this.model = model;
        this.buttons = buttons;
        setId("brushes");
        getStyleClass().add("group");
        final FlowPane tools = new FlowPane(4, 4);
        tools.getChildren().add(chosen("brush-none"));
        for (final Tool tool : Tool.values()) {
            tools.getChildren().add(chosen("brush-" + tool.key()));
        }
        final HBox shapes = new HBox(4);
        for (final Shape shape : Shape.values()) {
            shapes.getChildren().add(chosen("shape-" + shape.key()));
        }
        final HBox history = new HBox(4, buttons.icon("undo"), buttons.icon("redo"), chosen("probe"));
        HBox.setHgrow(shapes, Priority.ALWAYS);
        final HBox strength = slider("brush-strength", "", model.strengthProperty());
        showStrength(strength);
        final HBox size = slider("brush-size", Texts.of("brush.size"), model.sizeProperty());
        final Slider sizes = (Slider) size.getChildren().get(1);
        sizes.setMin(BrushModel.SMALLEST);
        sizes.setMax(BrushModel.LARGEST);
        sizes.setTooltip(new Tooltip(Texts.of("brush.size.about")));
        sizes.valueProperty().bindBidirectional(model.sizeProperty());
        size.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.shapeProperty().get().hasSize(),
                model.shapeProperty()));
        getChildren().addAll(tools, new HBox(4, shapes, history), size, strength);
    }

    private ToggleButton chosen(String id) {
        return buttons.toggle(id);
    }

    private void showStrength(HBox row) {
        final Label name = (Label) row.getChildren().get(0);
        final Slider slider = (Slider) row.getChildren().get(1);
        slider.valueProperty().addListener((_, _, value) -> {
            if (!slider.isDisabled()) {
                model.strengthProperty().set(value.doubleValue());
            }
        });
        model.toolProperty().subscribe(tool -> {
            final boolean strong = tool != null && tool.hasStrength();
            row.setDisable(!strong);
            name.setText(strong ? BrushTexts.strength(tool) : Texts.of("brush.strength"));
            slider.setAccessibleText(name.getText());
            slider.setTooltip(new Tooltip(Texts.of("brush.strength.about")));
            if (strong) {
                final double value = model.strengthProperty().get();
                slider.setMin(Math.min(tool.low(), value));
                slider.setMax(Math.max(tool.high(), value));
                slider.setBlockIncrement((tool.high() - tool.low()) / 40);
                slider.setValue(value);
                model.strengthProperty().set(value);
            }
        });
    }

    private static HBox slider(String id, String text, DoubleProperty shown) {
        final Label name = new Label(text);
        name.setMinWidth(LABEL_WIDTH);
        final Slider slider = new Slider();
        slider.setId(id);
        slider.setAccessibleText(text);
        final Label value = new Label();
        value.setMinWidth(VALUE_WIDTH);
        value.setAlignment(Pos.CENTER_RIGHT);
        value.textProperty().bind(shown.map(number -> String.format(Locale.ROOT, "%.2f", number.doubleValue())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        final HBox row = new HBox(6, name, slider, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
