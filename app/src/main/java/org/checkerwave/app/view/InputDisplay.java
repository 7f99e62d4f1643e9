package org.checkerwave.app.view;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.checkerwave.app.text.Texts;

/** Shows an audience the keys that are typed, with what they do, and where the mouse is clicked. */
final class InputDisplay extends Pane {

    private static final Duration KEY_SHOWN = Duration.seconds(2.5);
    private static final Duration CLICK_SHOWN = Duration.millis(700);
    private static final double RING = 22;
    private static final double FROM_TOP = 22;

    private final Label keys = new Label();
    private final Circle click = new Circle(RING);
    private final PauseTransition keyTimer = new PauseTransition(KEY_SHOWN);
    private final PauseTransition clickTimer = new PauseTransition(CLICK_SHOWN);
    private final List<Action> actions;

    InputDisplay(ObservableBooleanValue on, List<Action> actions) {
        this.actions = actions;
        keys.setId("typed");
        keys.getStyleClass().add("typed");
        keys.setVisible(false);
        keys.layoutXProperty().bind(widthProperty().subtract(keys.widthProperty()).divide(2));
        keys.setLayoutY(FROM_TOP);
        click.setId("clicked");
        click.getStyleClass().add("clicked");
        click.setVisible(false);
        getChildren().addAll(click, keys);
        keyTimer.setOnFinished(_ -> keys.setVisible(false));
        clickTimer.setOnFinished(_ -> click.setVisible(false));
        on.subscribe(_ -> {
            keys.setVisible(false);
            click.setVisible(false);
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                listen(scene, on);
            }
        });
    }

    private void listen(Scene scene, ObservableBooleanValue on) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (on.get() && !event.getCode().isModifierKey() && event.getCode() != KeyCode.UNDEFINED) {
                show(event);
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (on.get()) {
                final Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
                click.setCenterX(at.getX());
                click.setCenterY(at.getY());
                click.setVisible(true);
                clickTimer.playFromStart();
            }
        });
    }

    private void show(KeyEvent event) {
        final String does = actions.stream().filter(action -> action.keys().stream().anyMatch(key -> key.match(event)))
                .map(action -> action.text().getValue()).findFirst().orElse("");
        keys.setText(does.isEmpty() ? name(event) : Texts.of("presentation.typed", name(event), does));
        keys.setVisible(true);
        keyTimer.playFromStart();
    }

    private static String name(KeyEvent event) {
        final List<KeyCombination.Modifier> modifiers = new ArrayList<>();
        if (event.isControlDown()) {
            modifiers.add(KeyCombination.CONTROL_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        if (event.isMetaDown()) {
            modifiers.add(KeyCombination.META_DOWN);
        }
        return new KeyCodeCombination(event.getCode(), modifiers.toArray(KeyCombination.Modifier[]::new)).getDisplayText();
    }
}
