package org.checkerwave.app.window;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.checkerwave.app.model.Theme;
import org.checkerwave.app.settings.Settings;

/**
 * What the window shows until the program is made: its ground, and a checkerboard in the middle. Without a theme and without
 * lettering, which take longer to read than all this takes to show.
 */
final class Opening {

    private static final int SQUARES = 4;
    private static final double SQUARE = 18;
    /** How much of the lettering's colour a square has. */
    private static final double STRENGTH = 0.2;

    private final Theme theme;
    private final WindowSize size;
    private final double width;
    private final double height;

    /** Reads what it needs of the settings, which are somebody else's afterwards. */
    Opening(Settings settings) {
        theme = settings.get(Theme.SETTING);
        size = new WindowSize(settings);
        width = size.width();
        height = size.height();
    }

    /** Shows the window as large as the program's will be. To be called on the FX thread. */
    void show(Stage stage) {
        final boolean dark = theme.isDark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        final StackPane root = new StackPane(board(dark ? Color.WHITE : Color.BLACK));
        // Nor the light one that the theme gives a root once it is read.
        root.setBackground(null);
        stage.setTitle("Checkerwave");
        stage.setScene(new Scene(root, width, height, ThemeSwitch.ground(dark)));
        size.maximize(stage);
        stage.show();
    }

    private static TilePane board(Color ink) {
        final TilePane board = new TilePane();
        board.setPrefColumns(SQUARES);
        board.setMaxSize(SQUARES * SQUARE, SQUARES * SQUARE);
        for (int k = 0; k < SQUARES * SQUARES; k++) {
            final boolean even = (k / SQUARES + k % SQUARES) % 2 == 0;
            board.getChildren().add(new Rectangle(SQUARE, SQUARE, even ? ink.deriveColor(0, 1, 1, STRENGTH) : Color.TRANSPARENT));
        }
        return board;
    }
}
