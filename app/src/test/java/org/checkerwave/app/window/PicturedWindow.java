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
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.state.Presets;

/** The program's window without anybody before it, and pictures of it in a folder. */
final class PicturedWindow {

    static final int WIDTH = 1400;
    static final int HEIGHT = 900;

    final ProgramModel model;
    final Workbench workbench;
    private final Path folder;

    /** Opens the window with the run that the program starts with. */
    PicturedWindow(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        Platform.startup(() -> { });
        final var background = Executors.newCachedThreadPool();
        model = onFx(() -> new ProgramModel(Presets.load(), Samples.load(), TemporarySettings.make(), new FxThread(), background, 2));
        workbench = onFx(() -> {
            model.start().startDefault();
            final Stage stage = new Stage();
            final Workbench made = new Workbench(model, new NoFiles(), stage);
            stage.setScene(made.scene());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            return made;
        });
        await(() -> model.picture().pictureProperty().get() != null);
        settle();
    }

    /** In both themes. */
    void takeBoth(String name) throws Exception {
        settle();
        shoot(name);
        fire("menu-theme-dark");
        settle();
        shoot(name + "-dark");
        fire("menu-theme-light");
    }

    /** The window that was opened last, in both themes. */
    void takeBothOfLast(String name) throws Exception {
        settle();
        shootLast(name);
        fire("menu-theme-dark");
        settle();
        shootLast(name + "-dark");
        fire("menu-theme-light");
    }

    void shootLast(String name) throws Exception {
        final Window last = onFx(() -> Window.getWindows().getLast());
        write(name, onFx(() -> last.getScene().snapshot(null)));
    }

    void act(Runnable action) throws Exception {
        onFx(() -> {
            action.run();
            return null;
        });
    }

    void fire(String id) throws Exception {
        onFx(() -> {
            items(((MenuBar) workbench.scene().lookup("#menus")).getMenus()).filter(item -> id.equals(item.getId())).findFirst()
                    .orElseThrow().fire();
            return null;
        });
    }

    private static Stream<MenuItem> items(List<? extends MenuItem> menus) {
        return menus.stream().flatMap(item -> item instanceof Menu menu ? items(menu.getItems()) : Stream.of(item));
    }

    void shoot(String name) throws Exception {
        write(name, onFx(() -> workbench.scene().snapshot(null)));
    }

    void write(String name, WritableImage image) throws Exception {
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", folder.resolve(name + ".png").toFile());
    }

    static void settle() throws InterruptedException {
        Thread.sleep(700);
    }

    static void await(Supplier<Boolean> condition) throws Exception {
        while (!onFx(condition)) {
            Thread.sleep(20);
        }
    }

    static <T> T onFx(Supplier<T> action) throws Exception {
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
