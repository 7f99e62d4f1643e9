package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.VIEW;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.app.model.FieldTexts;
import org.checkerwave.app.model.PictureModel;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.view.Action;

/** What the picture shows, and how large. */
final class ViewActions {

    private static final double ZOOM = 1.25;

    private ViewActions() {
    }

    static List<Action> of(PictureModel picture) {
        final List<Action> actions = new ArrayList<>();
        int digit = 1;
        for (final FieldKind kind : FieldKind.values()) {
            actions.add(showing(kind, String.valueOf(digit++), picture));
        }
        actions.add(Action.toggle("walls", VIEW, List.of("W"), picture.look().wallsProperty()));
        actions.add(Action.toggle("contours", VIEW, List.of("Shift+W"), picture.look().contoursProperty()));
        actions.add(Action.toggle("scale-bar", VIEW, List.of("Shift+B"), picture.look().scaleBarProperty()));
        actions.add(Action.toggle("tiling", VIEW, List.of("T"), picture.tiledProperty()));
        actions.add(Action.toggle("relief", VIEW, List.of("R"), picture.relief().shownProperty()));
        actions.add(Action.toggle("lock-range", VIEW, List.of("K"), picture.lockedProperty()));
        actions.add(Action.of("zoom-in", VIEW, "mdi2m-magnify-plus-outline",
                List.of("Plus", "Shift+Plus", "Equals", "Shift+Equals", "Add"), () -> picture.zoom(ZOOM)));
        actions.add(Action.of("zoom-out", VIEW, "mdi2m-magnify-minus-outline", List.of("Minus", "Subtract"),
                () -> picture.zoom(1 / ZOOM)));
        actions.add(Action.of("zoom-fit", VIEW, "mdi2f-fit-to-page-outline", List.of("0", "Numpad 0"), picture::fit));
        return actions;
    }

    private static Action showing(FieldKind kind, String key, PictureModel picture) {
        final String text = Texts.of("action.show-field", kind.symbol(), FieldTexts.label(kind));
        return Action.named("show-" + kind.key(), VIEW, new ReadOnlyStringWrapper(text), text,
                new ReadOnlyStringWrapper("mdi2c-checkerboard"), List.of(key), () -> picture.fieldProperty().set(kind));
    }
}
