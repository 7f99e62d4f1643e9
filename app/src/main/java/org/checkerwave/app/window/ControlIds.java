package org.checkerwave.app.window;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToolBar;
import org.checkerwave.app.view.Later;
import org.checkerwave.app.view.TileView;

/** The ids of the controls of a window, which exist before the window has been shown. */
final class ControlIds {

    private ControlIds() {
    }

    /** @param tiles also those that are hidden */
    static Set<String> of(Parent window, List<TileView> tiles) {
        final Set<String> ids = new HashSet<>();
        collect(window, ids);
        tiles.forEach(tile -> collect(tile, ids));
        return ids;
    }

    private static void collect(Node node, Set<String> ids) {
        if (node.getId() != null) {
            ids.add(node.getId());
        }
        children(node).forEach(child -> collect(child, ids));
    }

    /** What these controls hold becomes their child only with their skin, when they are shown. */
    private static List<Node> children(Node node) {
        return switch (node) {
            case ScrollPane scroll -> List.of(scroll.getContent());
            case TitledPane fold -> List.of(fold.getContent());
            case Later place -> List.of(place.content());
            case ToolBar bar -> bar.getItems();
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.of();
        };
    }
}
