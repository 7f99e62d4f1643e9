package org.checkerwave.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.checkerwave.app.model.MovieModel;
import org.checkerwave.app.text.Texts;

/** How far the movie is that is being made, and the ways to end it; nothing while there is none. */
public final class MovieStripView extends HBox {

    private static final double BAR_WIDTH = 180;

    public MovieStripView(MovieModel model) {
        super(12);
        setId("movie-strip");
        getStyleClass().add("export-strip");
        setAlignment(Pos.CENTER_LEFT);
        final Label text = new Label();
        text.setId("movie-text");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        text.textProperty().bind(model.textProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        final ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR_WIDTH);
        bar.setAccessibleText(Texts.of("export.movie.progress"));
        bar.progressProperty().bind(model.progressProperty());
        bar.visibleProperty().bind(model.progressProperty().greaterThanOrEqualTo(0));
        bar.managedProperty().bind(bar.visibleProperty());
        final Button finish = button("movie-finish", "export.movie.finish", model::finish);
        finish.visibleProperty().bind(model.recordingProperty());
        finish.managedProperty().bind(model.recordingProperty());
        getChildren().addAll(Icons.of("mdi2m-movie-open-outline"), text, bar, finish,
                button("movie-cancel", "export.movie.cancel", model::cancel));
        visibleProperty().bind(model.taskProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String id, String key, Runnable action) {
        final Button button = new Button(Texts.of(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        final String about = Texts.of(key + ".about");
        button.setTooltip(new Tooltip(about));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
