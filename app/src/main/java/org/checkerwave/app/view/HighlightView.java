package org.checkerwave.app.view;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Lies over the window and draws a frame round the control of an id, which it brings into sight. */
public final class HighlightView extends Pane {

    private static final double MARGIN = 5;

    private final Region ring = new Region();
    private final Parent window;
    private final ObservableValue<String> id;
    private final AnimationTimer follower = new AnimationTimer() {
        @Override
        public void handle(long now) {
            follow();
        }
    };
    private @Nullable Node target;

    /** @param window that the control is looked for in @param id of the control; null or empty for none */
    public HighlightView(Parent window, ObservableValue<String> id) {
        this.window = window;
        this.id = id;
        setId("highlight");
        setMouseTransparent(true);
        ring.setId("highlight-ring");
        ring.getStyleClass().add("highlight-ring");
        ring.setManaged(false);
        ring.setVisible(false);
        getChildren().add(ring);
        id.subscribe(this::show);
    }

    private void show(String wanted) {
        target = null;
        ring.setVisible(false);
        if (wanted == null || wanted.isEmpty()) {
            follower.stop();
        } else {
            follower.start();
        }
    }

    /** The control moves with scrolling, folding and layout, and may come only later. */
    private void follow() {
        if (target == null || target.getScene() == null) {
            target = Later.find(window, id.getValue());
            Optional.ofNullable(target).ifPresent(HighlightView::bringIntoSight);
        }
        final boolean shown = target != null && target.getScene() != null && visible(target);
        ring.setVisible(shown);
        if (shown) {
            final Bounds bounds = sceneToLocal(target.localToScene(target.getLayoutBounds()));
            ring.resizeRelocate(Math.max(0, bounds.getMinX() - MARGIN), Math.max(0, bounds.getMinY() - MARGIN),
                    Math.min(getWidth(), bounds.getWidth() + 2 * MARGIN),
                    Math.min(getHeight(), bounds.getHeight() + 2 * MARGIN));
        }
    }

    private static boolean visible(Node node) {
        return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    private static void bringIntoSight(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof TitledPane fold) {
                fold.setExpanded(true);
            }
        }
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll) {
                scroll.layout();
                scrollTo(scroll, node);
            }
        }
    }

    private static void scrollTo(ScrollPane scroll, Node node) {
        final Bounds content = scroll.getContent().getLayoutBounds();
        final Bounds bounds = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        final double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        final double top = scroll.getVvalue() * hidden;
        final boolean inSight = bounds.getMinY() >= top && bounds.getMaxY() <= top + scroll.getViewportBounds().getHeight();
        if (hidden > 0 && !inSight) {
            scroll.setVvalue(Math.clamp((bounds.getCenterY() - 0.5 * scroll.getViewportBounds().getHeight()) / hidden, 0, 1));
        }
    }
}
