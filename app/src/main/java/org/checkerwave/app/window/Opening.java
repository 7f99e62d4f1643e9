package org.checkerwave.app.window;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.model.Theme;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.app.view.BarePicture;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows until all of it is made: its ground with a checkerboard, then the lattice of the default run, where it will be.
 * Without a theme and without lettering, which take longer to read than all this takes to show.
 */
final class Opening {

    private static final int SQUARES = 4;
    private static final double SQUARE = 18;
    /** How much of the lettering's colour a square has. */
    private static final double STRENGTH = 0.2;
    /** Nobody waits longer for the lattice alone. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(6);

    private final Theme theme;
    private final WindowSize size;
    private final double width;
    private final double height;
    private final Insets place;
    private final StackPane root = new StackPane();

    /** Reads what it needs of the settings, which are somebody else's afterwards. */
    Opening(Settings settings) {
        theme = settings.get(Theme.SETTING);
        size = new WindowSize(settings);
        width = size.width();
        height = size.height();
        place = PicturePlace.of(settings);
    }

    /** Shows the window as large as the program's will be. To be called on the FX thread. */
    void show(Stage stage) {
        root.setPadding(place);
        root.getChildren().add(board(dark() ? Color.WHITE : Color.BLACK));
        // Nor the light one that the theme gives a root once it is read.
        root.setBackground(null);
        stage.setTitle("Checkerwave");
        stage.setScene(new Scene(root, width, height, ThemeSwitch.ground(dark())));
        size.maximize(stage);
        stage.show();
    }

    private boolean dark() {
        return theme.isDark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
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

    /**
     * Begins the default run and shows its lattice.
     *
     * @param then called once the lattice has moved, or where that fails or takes too long
     */
    void run(ProgramModel model, Runnable then) {
        new Watch(model, then).start();
        model.picture().darkProperty().set(dark());
        model.start().startDefault();
    }

    /** Beats time for the picture until the window shows something else. */
    private final class Watch extends AnimationTimer {

        private final ProgramModel model;
        private final BarePicture view;
        private final long begin = System.nanoTime();
        private @Nullable Runnable then;

        Watch(ProgramModel model, Runnable then) {
            this.model = model;
            this.then = then;
            view = new BarePicture(model.picture());
            root.getChildren().add(view);
        }

        @Override
        public void handle(long now) {
            if (root.getScene().getWindow() == null || !root.getScene().getWindow().isShowing()) {
                view.release();
                stop();
                return;
            }
            try {
                model.pulsePicture();
                root.getChildren().getFirst().setVisible(picture() == null);
            } finally {
                if (then != null && ((picture() != null && picture().request().frame().step() > 0) || failed() || System.nanoTime() - begin > PATIENCE_NANOS)) {
                    final Runnable next = then;
                    then = null;
                    next.run();
                }
            }
        }

        private PaintedPicture picture() {
            return model.picture().pictureProperty().get();
        }

        /** To be made, or in its first step. */
        private boolean failed() {
            return !model.run().preparingProperty().get() && (model.run().runProperty().get() == null || !model.run().playingProperty().get());
        }
    }
}
