package org.checkerwave.app.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/** Styles and lays out what is in a scene before its window is shown, in parts, as many with each frame as it has time for. */
public final class Readying {

    private final List<Runnable> parts = new ArrayList<>();

    /**
     * @param like a window that wears what this one will
     * @param root of a scene that is not shown yet
     * @param rows a pane in it with many children
     */
    public Readying(Scene like, Pane root, Pane rows) {
        final List<Node> inner = take(rows);
        final List<Node> outer = take(root);
        parts.add(() -> {
            Dress.share(like, root);
            root.applyCss();
        });
        outer.forEach(node -> parts.add(() -> give(node, root)));
        inner.forEach(node -> parts.add(() -> give(node, rows)));
    }

    private static List<Node> take(Pane pane) {
        final List<Node> children = List.copyOf(pane.getChildren());
        pane.getChildren().clear();
        return children;
    }

    private static void give(Node node, Pane parent) {
        parent.getChildren().add(node);
        node.applyCss();
    }

    /** As large as it wants to be. */
    Readying sized(Parent root) {
        parts.add(root::autosize);
        return this;
    }

    /** @param show shows the window */
    public void then(Parent root, Runnable show) {
        parts.add(root::layout);
        parts.add(() -> OneAPulse.run(show));
        OneAPulse.asManyAsFit(parts);
    }
}
