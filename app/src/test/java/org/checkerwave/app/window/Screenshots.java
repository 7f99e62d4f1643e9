package org.checkerwave.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.model.TileModel;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.app.tile.Switch;
import org.checkerwave.network.Architecture;
import org.checkerwave.state.Presets;

/** Writes pictures of the window into the folder given: {@code light.png}, {@code dark.png} and others to look at. */
public final class Screenshots {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;

    private final Path folder;
    private ProgramModel model;
    private Workbench workbench;

    private Screenshots(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        new Screenshots(Files.createDirectories(Path.of(args[0]))).take();
        System.exit(0);
    }

    private void take() throws Exception {
        Platform.startup(() -> { });
        final var background = Executors.newCachedThreadPool();
        onFx(() -> {
            model = new ProgramModel(Presets.load(), Samples.load(), TemporarySettings.make(), new FxThread(), background, 2);
            model.start().startDefault();
            final Stage stage = new Stage();
            workbench = new Workbench(model, new NoFiles(), stage);
            stage.setScene(workbench.scene());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            return null;
        });
        await(() -> model.picture().pictureProperty().get() != null);
        settle();
        shoot("start");
        await(() -> model.run().frameProperty().get().time() > 60);
        shoot("light");
        fire("theme-dark");
        settle();
        shoot("dark");
        onFx(() -> {
            model.picture().fieldProperty().set(FieldKind.DISPLACEMENT);
            model.picture().zoom(6, 200, 300);
            model.picture().point(350, 400);
            model.notices().say("The neighbour stiffness kappa = 0.3 is not below K/4 = 0.25, so the lattice would be "
                    + "unstable; lower kappa or raise K.");
            return null;
        });
        settle();
        shoot("zoomed-dark");
        fire("theme-light");
        settle();
        shoot("zoomed-light");
        takeLesson();
        takeTiles();
        takeNetworks();
        onFx(() -> {
            model.notices().dismiss();
            model.start().resize(1024);
            ((TitledPane) workbench.scene().lookup("#more-parameters")).setExpanded(true);
            return null;
        });
        await(() -> model.run().frameProperty().get().lattice().width() == 1024);
        settle();
        shoot("minified");
        fire("menu-shortcuts");
        settle();
        final Window sheet = onFx(() -> Window.getWindows().getLast());
        write("keys", onFx(() -> sheet.getScene().snapshot(null)));
    }

    /** The start page, a step of a lesson and the same for an audience. */
    private void takeLesson() throws Exception {
        onFx(() -> {
            model.notices().dismiss();
            model.gallery().shownProperty().set(true);
            return null;
        });
        takeBoth("start-page");
        onFx(() -> {
            model.gallery().shownProperty().set(false);
            return model.lessons().open(model.lessonLibrary().lessons().get(2));
        }).get(60, TimeUnit.SECONDS);
        onFx(() -> model.lessons().next()).get(60, TimeUnit.SECONDS);
        onFx(() -> model.lessons().next()).get(60, TimeUnit.SECONDS);
        await(() -> model.run().frameProperty().get().time() > 40);
        takeBoth("lesson");
        fire("menu-presentation");
        takeBoth("presentation");
        onFx(() -> {
            model.presentationProperty().set(false);
            model.lessons().end();
            model.start().startDefault();
            model.run().play(true);
            return null;
        });
        settle();
    }

    private void takeBoth(String name) throws Exception {
        settle();
        shoot(name);
        fire("theme-dark");
        settle();
        shoot(name + "-dark");
        fire("theme-light");
    }

    /** Every tile, three at a time, then one in a window of its own. */
    private void takeTiles() throws Exception {
        onFx(() -> {
            model.notices().dismiss();
            model.picture().fit();
            return null;
        });
        final List<TileModel> tiles = model.dock().tiles();
        for (int first = 0; first < tiles.size(); first += 3) {
            final int from = first;
            onFx(() -> {
                for (int k = 0; k < tiles.size(); k++) {
                    tiles.get(k).shownProperty().set(k >= from && k < from + 3);
                }
                return null;
            });
            Thread.sleep(4000);
            shoot("tiles-" + first / 3);
        }
        onFx(() -> {
            tiles.forEach(tile -> tile.shownProperty().set(true));
            tiles.getFirst().point(200, 100);
            return null;
        });
        Thread.sleep(4000);
        shoot("tiles-all");
        final TileModel correlation = model.dock().tile("correlation");
        onFx(() -> {
            correlation.shownProperty().set(true);
            correlation.switches().get(Switch.COLLAPSE).set(true);
            correlation.detachedProperty().set(true);
            correlation.point(300, 200);
            return null;
        });
        Thread.sleep(4000);
        final Window own = onFx(() -> Window.getWindows().getLast());
        write("tile-window", onFx(() -> own.getScene().snapshot(null)));
        onFx(() -> {
            tiles.forEach(tile -> {
                tile.detachedProperty().set(false);
                tile.shownProperty().set(tile.info().atFirst());
            });
            return null;
        });
    }

    /** On a small screen. */
    private void takeNetworks() throws Exception {
        final Stage stage = (Stage) workbench.scene().getWindow();
        onFx(() -> {
            stage.setWidth(1024);
            stage.setHeight(768);
            model.picture().fit();
            model.picture().fieldProperty().set(FieldKind.PHI);
            return null;
        });
        drive(1000);
        onFx(() -> model.symmetry().check());
        Thread.sleep(4000);
        shoot("network");
        final ComboBox<?> list = (ComboBox<?>) workbench.scene().lookup("#solver");
        onFx(() -> {
            list.show();
            return null;
        });
        settle();
        write("solvers", onFx(() -> Window.getWindows().getLast().getScene().snapshot(null)));
        onFx(() -> {
            list.hide();
            model.notices().dismiss();
            return null;
        });
        drive(1);
        settle();
        shoot("network-outside");
        fire("theme-dark");
        settle();
        shoot("network-outside-dark");
        fire("theme-light");
        onFx(() -> {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            return null;
        });
    }

    /** @param largestPotential that the network says it was trained up to */
    private void drive(double largestPotential) throws Exception {
        final Path weights = TrialNetworks.write(Files.createTempDirectory("checkerwave"), Architecture.Kind.GNN,
                largestPotential);
        onFx(() -> model.solver().open(weights));
        await(() -> model.run().frameProperty().get().solver().name().equals(weights.toString()));
        settle();
    }

    private void fire(String id) throws Exception {
        onFx(() -> {
            items(((MenuBar) workbench.scene().lookup("#menus")).getMenus()).filter(item -> id.equals(item.getId()))
                    .forEach(MenuItem::fire);
            return null;
        });
    }

    private static Stream<MenuItem> items(List<? extends MenuItem> menus) {
        return menus.stream().flatMap(item -> item instanceof Menu menu ? items(menu.getItems()) : Stream.of(item));
    }

    private void shoot(String name) throws Exception {
        write(name, onFx(() -> workbench.scene().snapshot(null)));
    }

    private void write(String name, WritableImage image) throws Exception {
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", folder.resolve(name + ".png").toFile());
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(700);
    }

    private static void await(Supplier<Boolean> condition) throws Exception {
        while (!onFx(condition)) {
            Thread.sleep(20);
        }
    }

    private static <T> T onFx(Supplier<T> action) throws Exception {
        final var result = new CompletableFuture<T>();
        new FxThread().execute(() -> {
            try {
                result.complete(action.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(60, TimeUnit.SECONDS);
    }
}
