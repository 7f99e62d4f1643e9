package org.checkerwave.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.StartModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.state.Preset;

/** Where a run starts: preset, lattice and seed. */
public final class StartView extends VBox {

    private static final double SIZE_WIDTH = 134;

    public StartView(StartModel model, ActionButtons buttons) {
        getStyleClass().add("group");
        final Choice<Preset> preset = new Choice<>("preset", Texts.of("start.preset"), model.presets(), model::title,
                model.presetProperty(), model::start);
        final Label description = new Label();
        description.textProperty().bind(model.presetProperty().map(model::description).orElse(""));
        description.setWrapText(true);
        description.getStyleClass().add("text-muted");
        final Choice<Integer> size = new Choice<>("size", Texts.of("start.size"), StartModel.SIZES,
                n -> n + "×" + n, model.sizeProperty(), model::resize);
        size.setMinWidth(SIZE_WIDTH);
        final TextField seed = new CommittedField(model.seedTextProperty(), model::requestSeed);
        seed.setId("seed");
        seed.getStyleClass().add("seed");
        seed.setAccessibleText(Texts.of("start.seed.name"));
        seed.setTooltip(new Tooltip(Texts.of("start.seed.about")));
        HBox.setHgrow(preset, Priority.ALWAYS);
        final HBox first = new HBox(8, preset, size);
        final Label seedName = new Label(Texts.of("start.seed"));
        final Button quench = buttons.text("quench");
        // Digits may be scrolled, words may not be cut off.
        seedName.setMinWidth(USE_PREF_SIZE);
        quench.setMinWidth(USE_PREF_SIZE);
        seed.setMinWidth(0);
        final HBox second = new HBox(8, seedName, seed, quench);
        second.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(seed, Priority.ALWAYS);
        getChildren().addAll(first, description, second);
    }
}
