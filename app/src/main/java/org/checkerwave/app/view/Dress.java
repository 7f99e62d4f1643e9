package org.checkerwave.app.view;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * What a window wears, dark or light and a size, are states of the parts of its root, or of its root where it is small. Each part can
 * change for itself, as no other part lies within it.
 */
public final class Dress {

    public static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private static final String PART = "part";
    private static final String SIZE = "size-";

    private Dress() {
    }

    /** Makes a part of it. */
    public static <N extends Node> N part(N node) {
        node.getStyleClass().add(PART);
        return node;
    }

    /** Puts it before a part that covers what lies behind; the parts of the node itself let that be seen between them. */
    public static StackPane grounded(Node node) {
        final Region ground = part(new Region());
        ground.getStyleClass().add("ground");
        return new StackPane(ground, node);
    }

    /** For one that is no part but holds some: its bars become parts too. They and what it holds are its children only with its skin. */
    public static void scrolled(ScrollPane scroll) {
        scroll.skinProperty().subscribe(skin -> {
            if (skin != null) {
                scroll.lookupAll(".scroll-bar").forEach(Dress::part);
                scroll.lookupAll("." + PART).forEach(part -> share(scroll.getScene(), part));
            }
        });
    }

    /** The parts of a window; its root if there are none. */
    public static List<Node> parts(Scene scene) {
        final List<Node> parts = List.copyOf(scene.getRoot().lookupAll("." + PART));
        return parts.isEmpty() ? List.of(scene.getRoot()) : parts;
    }

    /** Before it is shown, so that it need not change then. @param from a window that wears it already */
    static void share(Scene from, Node to) {
        parts(from).getFirst().getPseudoClassStates().stream().filter(Dress::isWorn)
                .forEach(state -> to.pseudoClassStateChanged(state, true));
    }

    private static boolean isWorn(PseudoClass state) {
        return state.equals(DARK) || state.getPseudoClassName().startsWith(SIZE);
    }

    public static PseudoClass size(int percent) {
        return PseudoClass.getPseudoClass(SIZE + percent);
    }
}
