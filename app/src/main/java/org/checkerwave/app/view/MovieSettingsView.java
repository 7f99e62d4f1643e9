package org.checkerwave.app.view;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.MovieModel;
import org.checkerwave.app.model.MovieSettings;
import org.checkerwave.app.model.MovieSource;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.text.Texts;

/** What a movie is to be, and what becomes of that: its size and length, or why it cannot be. */
public final class MovieSettingsView extends VBox {

    private static final double WIDTH = 480;
    /** Of the two or three lines on what becomes of it, so that the dialog keeps its size. */
    private static final double OUTCOME_HEIGHT = 64;

    private final GridPane grid = new GridPane(12, 8);

    public MovieSettingsView(MovieModel model) {
        super(14);
        setId("movie-settings");
        setPrefWidth(WIDTH);
        final ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), controls);
        final MovieSettings settings = model.settings();
        add("source", new Choice<>("movie-source", Texts.of("export.movie.source"), List.of(MovieSource.values()),
                source -> Texts.of("export.movie.source." + source.name().toLowerCase(Locale.ROOT)),
                settings.sourceProperty(), settings.sourceProperty()::set));
        add("format", new Choice<>("movie-format", Texts.of("export.movie.format"), List.of(MovieFormat.values()),
                format -> Texts.of("export.movie.format." + format.name().toLowerCase(Locale.ROOT)),
                settings.formatProperty(), settings.formatProperty()::set));
        add("what", new Choice<>("movie-what", Texts.of("export.movie.what"), List.of(true, false),
                composed -> Texts.of(composed ? "export.movie.what.composed" : "export.movie.what.field"),
                settings.composedProperty(), settings.composedProperty()::set));
        add("pixels", new NumberSpinner("movie-pixels", Texts.of("export.movie.pixels.about"), 1,
                MovieSettings.MOST_PIXELS_A_SITE, settings.pixelsPerSiteProperty()));
        final NumberSpinner every = new NumberSpinner("movie-every", Texts.of("export.movie.every.about"), 1,
                MovieSettings.MOST_STEPS, settings.everyProperty());
        every.disableProperty().bind(settings.sourceProperty().isEqualTo(MovieSource.KEPT));
        add("every", every);
        add("rate", new NumberSpinner("movie-rate", Texts.of("export.movie.rate.about"), 1, MovieFormat.APNG.mostPerSecond(),
                settings.framesPerSecondProperty()));
        final NumberSpinner seconds = new NumberSpinner("movie-seconds", Texts.of("export.movie.seconds.about"), 0,
                MovieSettings.MOST_SECONDS, settings.secondsProperty());
        seconds.disableProperty().bind(settings.sourceProperty().isNotEqualTo(MovieSource.LIVE));
        add("seconds", seconds);
        getChildren().addAll(grid, outcome(model));
    }

    SideDialog.Rows page() {
        return new SideDialog.Rows(this, grid);
    }

    private void add(String name, Node control) {
        final Label label = new Label(Texts.of("export.movie." + name));
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private static VBox outcome(MovieModel model) {
        final Label prediction = new Label();
        prediction.setId("movie-prediction");
        prediction.setWrapText(true);
        prediction.textProperty().bind(model.prediction());
        final Label refusal = new Label();
        refusal.setId("movie-refusal");
        refusal.setWrapText(true);
        refusal.setGraphic(Icons.of("mdi2a-alert-outline"));
        refusal.textProperty().bind(model.refusal());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        final VBox box = new VBox(4, prediction, refusal);
        box.setMinHeight(OUTCOME_HEIGHT);
        return box;
    }
}
