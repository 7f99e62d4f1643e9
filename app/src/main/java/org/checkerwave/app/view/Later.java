package org.checkerwave.app.view;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * The place of what is not seen at first: that is put there when it is first shown, and stays. Until then the window has fewer nodes to
 * style and to lay out, when it opens as well as at every change of its colours and its size.
 */
public final class Later extends StackPane {

    private static final String STYLE = "later";

    private final Node content;
    private final Runnable filling;

    /** @param content takes no room while it is not visible */
    public Later(Node content) {
        this(content, content.visibleProperty());
        visibleProperty().bind(content.visibleProperty());
        managedProperty().bind(content.managedProperty());
    }

    private Later(Node content, ObservableValue<Boolean> shown) {
        this.content = content;
        this.filling = () -> getChildren().add(content);
        await(shown);
    }

    /** @param content the parts of it come one with each frame @param shown whether the place is seen */
    Later(Pane content, ObservableValue<Boolean> shown) {
        this.content = content;
        this.filling = () -> {
            OneAPulse.unfold(content, 1);
            getChildren().add(content);
        };
        await(shown);
    }

    private void await(ObservableValue<Boolean> shown) {
        getStyleClass().add(STYLE);
        setPickOnBounds(false);
        shown.subscribe(on -> {
            if (on) {
                fill();
            }
        });
    }

    private void fill() {
        if (getChildren().isEmpty()) {
            filling.run();
        }
    }

    /** What is shown here or will be. */
    public Node content() {
        return content;
    }

    /** The node with that id; null if there is none, or if it is put into its place only with one of the next frames. */
    static Node find(Parent window, String id) {
        final String selector = "#" + id;
        window.lookupAll("." + STYLE).stream().map(Later.class::cast)
                .filter(place -> Objects.nonNull(place.content.lookup(selector))).forEach(Later::fill);
        return window.lookup(selector);
    }
}
