package org.checkerwave.app.view;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Shows the window to an audience: the whole screen, large type, no controls but those that a lesson points at, and over the
 * picture what the presenter types and clicks.
 */
public final class PresentationView extends StackPane {

    private static final String STYLE = "presentation";

    private final Parent window;
    private final List<String> controls;
    private final BooleanProperty on;
    private final ObservableValue<String> highlight;

    /**
     * @param controls ids of what is hidden
     * @param highlight id of the control that a lesson points at; empty for none
     */
    public PresentationView(Parent window, List<String> controls, BooleanProperty on, ObservableValue<String> highlight,
            List<Action> actions) {
        this.window = window;
        this.controls = controls;
        this.on = on;
        this.highlight = highlight;
        setId("presentation-layer");
        setMouseTransparent(true);
        getChildren().add(new InputDisplay(on, actions));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                listen(scene);
            }
        });
    }

    private void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && on.get()) {
                on.set(false);
                event.consume();
            }
        });
        on.addListener((_, _, _) -> turn(scene));
        highlight.subscribe(this::arrange);
    }

    private void turn(Scene scene) {
        if (on.get()) {
            scene.getRoot().getStyleClass().add(STYLE);
        } else {
            scene.getRoot().getStyleClass().remove(STYLE);
        }
        arrange();
        if (scene.getWindow() instanceof Stage stage) {
            // Esc is told by the window itself, which has more to do on it than the system.
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(on.get());
        }
    }

    private void arrange() {
        for (final String id : controls) {
            final Node node = window.lookup("#" + id);
            if (node != null) {
                final boolean shown = !on.get() || pointedAt(node);
                node.setVisible(shown);
                node.setManaged(shown);
            }
        }
    }

    private boolean pointedAt(Node node) {
        return !highlight.getValue().isEmpty() && node instanceof Parent controls && Later.find(controls, highlight.getValue()) != null;
    }
}
