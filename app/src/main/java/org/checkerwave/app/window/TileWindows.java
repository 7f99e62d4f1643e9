package org.checkerwave.app.window;

import java.util.IdentityHashMap;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.ActionKeys;
import org.checkerwave.app.view.TileView;

/** The windows of tiles that have one of their own; closing one puts its tile back into the dock. */
final class TileWindows {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 520;

    private final IdentityHashMap<TileView, Stage> open = new IdentityHashMap<>();
    private final Scene main;
    private final Window owner;
    private final List<Action> actions;

    /** @param main whose style sheets the windows follow @param owner they close with it */
    TileWindows(List<TileView> tiles, Scene main, Window owner, List<Action> actions) {
        this.main = main;
        this.owner = owner;
        this.actions = actions;
        for (final TileView tile : tiles) {
            tile.model().detachedProperty().subscribe((_, detached) -> {
                if (detached) {
                    show(tile);
                } else {
                    close(tile);
                }
            });
        }
    }

    private void show(TileView tile) {
        final StackPane root = new StackPane(tile);
        root.getStyleClass().add("tile-window");
        final Scene scene = new Scene(root, WIDTH, HEIGHT);
        Bindings.bindContent(scene.getStylesheets(), main.getStylesheets());
        new ActionKeys(actions).install(scene);
        final Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(tile.model().info().title() + " – Checkerwave");
        stage.setScene(scene);
        stage.setOnHidden(_ -> tile.model().detachedProperty().set(false));
        open.put(tile, stage);
        stage.show();
    }

    private void close(TileView tile) {
        final Stage stage = open.remove(tile);
        if (stage != null) {
            Bindings.unbindContent(stage.getScene().getStylesheets(), main.getStylesheets());
            stage.setOnHidden(null);
            stage.hide();
        }
    }
}
