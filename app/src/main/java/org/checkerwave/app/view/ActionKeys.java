package org.checkerwave.app.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of all actions, in the whole window. A plain character belongs to the text field that has the focus, except
 * Space, which only a {@link WordsField} needs and which pauses and resumes everywhere else.
 */
public final class ActionKeys {

    private final List<Action> actions;
    private boolean spaceTaken;

    public ActionKeys(List<Action> actions) {
        this.actions = actions;
    }

    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (spaceTaken && event.getCharacter().equals(" ")) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE && spaceTaken) {
                spaceTaken = false;
                event.consume();
            }
        });
    }

    private void pressed(Scene scene, KeyEvent event) {
        final Optional<Action> match = actions.stream()
                .filter(action -> action.keys().stream().anyMatch(keys -> keys.match(event))).findFirst();
        if (match.isEmpty()) {
            return;
        }
        final boolean space = event.getCode() == KeyCode.SPACE && !(scene.getFocusOwner() instanceof WordsField);
        final boolean typing = scene.getFocusOwner() instanceof TextInputControl && !event.isShortcutDown()
                && !event.isAltDown() && !event.getCode().isFunctionKey();
        if (space || !typing) {
            spaceTaken = space;
            match.get().handler().run();
        }
        // Otherwise the menu's accelerator would do it while somebody types; the character itself comes as KEY_TYPED.
        event.consume();
    }
}
