package org.checkerwave.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.StartModel;
import org.checkerwave.state.Preset;

/** Where a run starts: preset, lattice and seed. */
public final class StartView extends VBox {

    private static final double SIZE_WIDTH = 134;

    public StartView(StartModel model, ActionButtons buttons) {
        getStyleClass().add("group");
        final Choice<Preset> preset = new Choice<>("preset", "Preset", model.presets(), Preset::title,
                model.presetProperty(), model::start);
        final Label description = new Label();
        description.textProperty().bind(model.presetProperty().map(Preset::description).orElse(""));
        description.setWrapText(true);
        description.getStyleClass().add("text-muted");
        final Choice<Integer> size = new Choice<>("size", "Lattice size, sites along each side", StartModel.SIZES,
                n -> n + "×" + n, model.sizeProperty(), model::resize);
        size.setMinWidth(SIZE_WIDTH);
        final TextField seed = new CommittedField(model.seedTextProperty(), model::requestSeed);
        seed.setId("seed");
        seed.getStyleClass().add("seed");
        seed.setAccessibleText("Seed of the random numbers");
        seed.setTooltip(new Tooltip("Seed of initial state and noise: the same seed gives the same run; type another "
                + "and press Enter to start anew with it"));
        HBox.setHgrow(preset, Priority.ALWAYS);
        final HBox first = new HBox(8, preset, size);
        final HBox second = new HBox(8, new Label("Seed"), seed, buttons.text("quench"));
        second.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(seed, Priority.ALWAYS);
        getChildren().addAll(first, description, second);
    }
}
