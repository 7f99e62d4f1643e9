package org.checkerwave.app.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
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

    /** A button with icon and a text of its own, which may be empty. */
    public Button iconWith(String id, ObservableValue<String> text) {
        final Button button = button(find(id));
        button.accessibleTextProperty().bind(find(id).text());
        button.textProperty().bind(text);
        return button;
    }

    /** A button with icon and text. */
    public Button text(String id) {
        final Action action = find(id);
        final Button button = button(action);
        button.textProperty().bind(action.text());
        return button;
    }

    /** A button with icon only that shows whether it is chosen. */
    public ToggleButton toggle(String id) {
        final Action action = find(id);
        final ToggleButton button = new ToggleButton(null, Icons.following(action.icon()));
        dress(button, action);
        button.getStyleClass().add("button-icon");
        button.accessibleTextProperty().bind(action.text());
        final ObservableValue<Boolean> chosen = action.chosen().orElseThrow();
        chosen.subscribe(button::setSelected);
        // A click on what is chosen already may change nothing.
        button.setOnAction(_ -> {
            action.handler().run();
            button.setSelected(chosen.getValue());
        });
        return button;
    }

    private Action find(String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    private static Button button(Action action) {
        final Node icon = Icons.following(action.icon());
        final Button button = new Button(null, icon);
        dress(button, action);
        button.setOnAction(_ -> action.handler().run());
        return button;
    }

    private static void dress(ButtonBase button, Action action) {
        button.setId(action.id());
        button.setFocusTraversable(true);
        button.setTooltip(new Tooltip(action.tooltip() + (action.keyText().isEmpty() ? "" : "  (" + action.keyText() + ")")));
    }
}
