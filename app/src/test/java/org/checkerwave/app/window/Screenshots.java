package org.checkerwave.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.app.model.TileModel;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.tile.Switch;
import org.checkerwave.network.Architecture;

/** Writes pictures of the window into the folder given: {@code light.png}, {@code dark.png} and others to look at. */
public final class Screenshots {

    private final PicturedWindow window;

    private Screenshots(PicturedWindow window) {
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        new Screenshots(new PicturedWindow(Path.of(args[0]))).take();
        System.exit(0);
    }

    private void take() throws Exception {
        window.shoot("start");
        PicturedWindow.await(() -> window.model.run().frameProperty().get().time() > 60);
        window.shoot("light");
        window.fire("menu-theme-dark");
        PicturedWindow.settle();
        window.shoot("dark");
        PicturedWindow.onFx(() -> {
            window.model.picture().fieldProperty().set(FieldKind.DISPLACEMENT);
            window.model.picture().zoom(6, 200, 300);
            window.model.picture().point(350, 400);
            window.model.notices().say("The neighbour stiffness kappa = 0.3 is not below K/4 = 0.25, so the lattice would be "
                    + "unstable; lower kappa or raise K.");
            return null;
        });
        PicturedWindow.settle();
        window.shoot("zoomed-dark");
        window.fire("menu-theme-light");
        PicturedWindow.settle();
        window.shoot("zoomed-light");
        takeTiles();
        takeNetworks();
        PicturedWindow.onFx(() -> {
            window.model.notices().dismiss();
            window.model.start().resize(1024);
            ((TitledPane) window.workbench.scene().lookup("#more-parameters")).setExpanded(true);
            return null;
        });
        PicturedWindow.await(() -> window.model.run().frameProperty().get().lattice().width() == 1024);
        PicturedWindow.settle();
        window.shoot("minified");
        window.fire("menu-shortcuts");
        PicturedWindow.settle();
        window.shootLast("keys");
    }

    /** Every tile, three at a time, then one in a window of its own. */
    private void takeTiles() throws Exception {
        PicturedWindow.onFx(() -> {
            window.model.notices().dismiss();
            window.model.picture().fit();
            return null;
        });
        final List<TileModel> tiles = window.model.dock().tiles();
        for (int first = 0; first < tiles.size(); first += 3) {
            final int from = first;
            PicturedWindow.onFx(() -> {
                for (int k = 0; k < tiles.size(); k++) {
                    tiles.get(k).shownProperty().set(k >= from && k < from + 3);
                }
                return null;
            });
            Thread.sleep(4000);
            window.shoot("tiles-" + first / 3);
        }
        PicturedWindow.onFx(() -> {
            tiles.forEach(tile -> tile.shownProperty().set(true));
            tiles.getFirst().point(200, 100);
            return null;
        });
        Thread.sleep(4000);
        window.shoot("tiles-all");
        final TileModel correlation = window.model.dock().tile("correlation");
        PicturedWindow.onFx(() -> {
            correlation.shownProperty().set(true);
            correlation.switches().get(Switch.COLLAPSE).set(true);
            correlation.detachedProperty().set(true);
            correlation.point(300, 200);
            return null;
        });
        Thread.sleep(4000);
        window.shootLast("tile-window");
        PicturedWindow.onFx(() -> {
            tiles.forEach(tile -> {
                tile.detachedProperty().set(false);
                tile.shownProperty().set(tile.info().atFirst());
            });
            return null;
        });
    }

    /** On a small screen. */
    private void takeNetworks() throws Exception {
        final Stage stage = (Stage) window.workbench.scene().getWindow();
        PicturedWindow.onFx(() -> {
            stage.setWidth(1024);
            stage.setHeight(768);
            window.model.picture().fit();
            window.model.picture().fieldProperty().set(FieldKind.PHI);
            return null;
        });
        drive(1000);
        PicturedWindow.onFx(() -> window.model.symmetry().check());
        Thread.sleep(4000);
        window.shoot("network");
        final ComboBox<?> list = (ComboBox<?>) window.workbench.scene().lookup("#solver");
        PicturedWindow.onFx(() -> {
            list.show();
            return null;
        });
        PicturedWindow.settle();
        window.shootLast("solvers");
        PicturedWindow.onFx(() -> {
            list.hide();
            window.model.notices().dismiss();
            return null;
        });
        drive(1);
        PicturedWindow.settle();
        window.shoot("network-outside");
        window.fire("menu-theme-dark");
        PicturedWindow.settle();
        window.shoot("network-outside-dark");
        window.fire("menu-theme-light");
        PicturedWindow.onFx(() -> {
            stage.setWidth(PicturedWindow.WIDTH);
            stage.setHeight(PicturedWindow.HEIGHT);
            return null;
        });
    }

    /** @param largestPotential that the network says it was trained up to */
    private void drive(double largestPotential) throws Exception {
        final Path weights = TrialNetworks.write(Files.createTempDirectory("checkerwave"), Architecture.Kind.GNN,
                largestPotential);
        PicturedWindow.onFx(() -> window.model.solver().open(weights));
        PicturedWindow.await(() -> window.model.run().frameProperty().get().solver().name().equals(weights.toString()));
        PicturedWindow.settle();
    }
}
