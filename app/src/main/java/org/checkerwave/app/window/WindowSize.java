package org.checkerwave.app.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.settings.Settings;

/** How large the window is, from one start to the next; never larger than the screen. */
final class WindowSize {

    private static final double LEAST = 300;
    private static final double MOST = 20_000;
    private static final Setting<Number> WIDTH = Setting.number("window-width", 1400, LEAST, MOST);
    private static final Setting<Number> HEIGHT = Setting.number("window-height", 900, LEAST, MOST);
    private static final Setting<Boolean> MAXIMIZED = Setting.flag("window-maximized", false);
    /** Room for the window's title on a small screen. */
    private static final double TITLE_BAR = 40;

    private final Settings settings;
    private final Rectangle2D screen = Screen.getPrimary().getVisualBounds();

    WindowSize(Settings settings) {
        this.settings = settings;
    }

    double width() {
        return Math.min(settings.get(WIDTH).doubleValue(), screen.getWidth());
    }

    double height() {
        return Math.min(settings.get(HEIGHT).doubleValue(), screen.getHeight() - TITLE_BAR);
    }

    /** Remembers the size of a scene in its window from now on. */
    void follow(Scene scene, Window window) {
        scene.widthProperty().addListener((_, _, width) -> put(WIDTH, width, window));
        scene.heightProperty().addListener((_, _, height) -> put(HEIGHT, height, window));
        if (window instanceof Stage stage) {
            maximize(stage);
            stage.maximizedProperty().addListener((_, _, maximized) -> settings.put(MAXIMIZED, maximized));
        }
    }

    /** If it was at the end of the last start. */
    void maximize(Stage stage) {
        stage.setMaximized(settings.get(MAXIMIZED));
    }

    /** A maximized window comes back to the size it had before. */
    private void put(Setting<Number> setting, Number length, Window window) {
        if (length.doubleValue() >= LEAST && !(window instanceof Stage stage && (stage.isMaximized() || stage.isFullScreen()))) {
            settings.put(setting, length.intValue());
        }
    }
}
