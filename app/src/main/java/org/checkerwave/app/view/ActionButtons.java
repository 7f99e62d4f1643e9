package org.checkerwave.app.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Buttons for toolbars, from the list of actions. */
public final class ActionButtons {

    private final List<Action> actions;

    public ActionButtons(List<Action> actions) {
        this.actions = actions;
    }

    /** A button with icon only. */
    public Button icon(String id) {
        final Action action = find(id);
        final Button button = button(action);
        button.getStyleClass().add("button-icon");
        button.accessibleTextProperty().bind(action.text());
        return button;
    }

    /** A button with icon and text. */
    public Button text(String id) {
        final Action action = find(id);
        final Button button = button(action);
        button.textProperty().bind(action.text());
        return button;
    }

    private Action find(String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    private static Button button(Action action) {
        final Node icon = Icons.following(action.icon());
        final Button button = new Button(null, icon);
        button.setId(action.id());
        button.setFocusTraversable(true);
        button.setTooltip(new Tooltip(action.tooltip() + (action.keyText().isEmpty() ? "" : "  (" + action.keyText() + ")")));
        button.setOnAction(_ -> action.handler().run());
        return button;
    }
}
