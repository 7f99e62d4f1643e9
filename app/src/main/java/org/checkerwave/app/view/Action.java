package org.checkerwave.app.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.checkerwave.app.text.Texts;

/**
 * Something the user can do, declared once for menu, toolbar, keys and the sheet of shortcuts.
 *
 * @param id name, unique; also of the nodes made from it
 * @param menu where it stands
 * @param text in the menu and as accessible text; may change with the state
 * @param tooltip one sentence on what it does
 * @param icon name of an icon; may change with the state
 * @param keys any of them does it; the first one is shown
 * @param chosen for what is either on or off: which of them; {@code handler} changes it
 */
public record Action(String id, ActionMenu menu, ObservableValue<String> text, String tooltip, ObservableValue<String> icon,
        List<KeyCombination> keys, Runnable handler, Optional<ObservableValue<Boolean>> chosen) {

    /**
     * An action that always looks the same, with the texts {@code action.ID} and {@code action.ID.about}.
     *
     * @param keys as {@link KeyCombination#valueOf} reads them
     */
    public static Action of(String id, ActionMenu menu, String icon, List<String> keys, Runnable handler) {
        return named(id, menu, new ReadOnlyStringWrapper(Texts.of("action." + id)), Texts.of("action." + id + ".about"),
                new ReadOnlyStringWrapper(icon), keys, handler);
    }

    /** An action with texts of its own; text and icon may follow a state. */
    public static Action named(String id, ActionMenu menu, ObservableValue<String> text, String tooltip,
            ObservableValue<String> icon, List<String> keys, Runnable handler) {
        return new Action(id, menu, text, tooltip, icon, combinations(keys), handler, Optional.empty());
    }

    /** An action that turns something on and off, with the texts {@code action.ID} and {@code action.ID.about}. */
    public static Action toggle(String id, ActionMenu menu, List<String> keys, BooleanProperty chosen) {
        return toggle(id, menu, Texts.of("action." + id), Texts.of("action." + id + ".about"), keys, chosen);
    }

    /** An action that turns something on and off, with texts of its own. */
    public static Action toggle(String id, ActionMenu menu, String text, String tooltip, List<String> keys,
            BooleanProperty chosen) {
        return new Action(id, menu, new ReadOnlyStringWrapper(text), tooltip,
                chosen.map(on -> on ? "mdi2c-checkbox-marked-outline" : "mdi2c-checkbox-blank-outline"),
                combinations(keys), () -> chosen.set(!chosen.get()), Optional.of(chosen));
    }

    /** One of several that exclude each other, with texts of its own. */
    public static Action choice(String id, ActionMenu menu, String text, String tooltip, ObservableValue<Boolean> chosen,
            Runnable handler) {
        return new Action(id, menu, new ReadOnlyStringWrapper(text), tooltip,
                chosen.map(on -> on ? "mdi2c-checkbox-marked-outline" : "mdi2c-checkbox-blank-outline"), List.of(), handler,
                Optional.of(chosen));
    }

    private static List<KeyCombination> combinations(List<String> keys) {
        return keys.stream().map(KeyCombination::valueOf).toList();
    }

    /** The shown key; empty if it has none. */
    public String keyText() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }
}
