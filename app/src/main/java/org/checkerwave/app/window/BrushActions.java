package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.EDIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.checkerwave.app.model.BrushModel;
import org.checkerwave.app.model.BrushTexts;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.view.Action;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Tool;

/** Touching the lattice: brushes, their shapes and sizes, and taking strokes back. */
final class BrushActions {

    private BrushActions() {
    }

    private static String icon(Tool tool) {
        return switch (tool) {
            case DISPLACE -> "mdi2a-arrow-expand-vertical";
            case ORDER -> "mdi2c-checkerboard";
            case FLIP -> "mdi2s-swap-vertical";
            case HEAT -> "mdi2f-fire";
            case COOL -> "mdi2s-snowflake";
            case ERASE -> "mdi2e-eraser";
            case PIN -> "mdi2p-pin";
            case UNPIN -> "mdi2p-pin-off";
        };
    }

    private static String key(Tool tool) {
        return switch (tool) {
            case DISPLACE -> "D";
            case ORDER -> "O";
            case FLIP -> "F";
            case HEAT -> "H";
            case COOL -> "C";
            case ERASE -> "E";
            case PIN -> "P";
            case UNPIN -> "U";
        };
    }

    private static String icon(Shape shape) {
        return switch (shape) {
            case CIRCLE -> "mdi2c-circle-outline";
            case SQUARE -> "mdi2s-square-outline";
            case STRIPE -> "mdi2m-minus-thick";
            case WALL -> "mdi2w-wall";
        };
    }

    static List<Action> of(BrushModel brush) {
        final List<Action> actions = new ArrayList<>();
        actions.add(Action.of("undo", EDIT, "mdi2u-undo", List.of("Shortcut+Z"), brush::undo));
        actions.add(Action.of("redo", EDIT, "mdi2r-redo", List.of("Shortcut+Shift+Z"), brush::redo));
        for (final Tool tool : Tool.values()) {
            final String text = Texts.of("brush.as-tool", BrushTexts.name(tool));
            actions.add(chosen("brush-" + tool.key(), text, Texts.of("brush.about." + tool.key()), icon(tool),
                    key(tool), () -> brush.toggle(tool), brush.toolProperty().map(tool::equals).orElse(false)));
        }
        actions.add(chosen("brush-none", Texts.of("action.brush-none"), Texts.of("action.brush-none.about"),
                "mdi2h-hand-back-right-outline", "B", brush::putAway,
                brush.toolProperty().map(_ -> false).orElse(true)));
        for (final Shape shape : Shape.values()) {
            final String text = Texts.of("brush.as-shape", BrushTexts.name(shape));
            actions.add(chosen("shape-" + shape.key(), text, Texts.of("brush.about." + shape.key()), icon(shape),
                    "Shift+" + (shape.ordinal() + 1), () -> brush.shapeProperty().set(shape),
                    brush.shapeProperty().map(shape::equals)));
        }
        actions.add(Action.of("brush-larger", EDIT, "mdi2a-arrow-expand-all", List.of("Shift+Up"), () -> brush.resize(1)));
        actions.add(Action.of("brush-smaller", EDIT, "mdi2a-arrow-collapse-all", List.of("Shift+Down"),
                () -> brush.resize(-1)));
        return actions;
    }

    private static Action chosen(String id, String text, String about, String icon, String key, Runnable handler,
            ObservableValue<Boolean> chosen) {
        return new Action(id, EDIT, new ReadOnlyStringWrapper(text), about, new ReadOnlyStringWrapper(icon),
                List.of(KeyCombination.valueOf(key)), handler, Optional.of(chosen));
    }
}
