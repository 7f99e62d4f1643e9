package org.checkerwave.app.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.TileModel;
import org.checkerwave.app.model.TrainingModel;
import org.checkerwave.app.model.TrainingSource;
import org.checkerwave.app.text.Texts;
import org.checkerwave.network.Architecture;

/** Training a network: what is ordered above, how it goes below, and what to do with it. */
public final class TrainingView extends VBox {

    private static final double CHOICE_WIDTH = 190;

    private final TrainingModel model;
    private final GridPane rows;

    public TrainingView(TrainingModel model, FileChoice files) {
        super(12);
        this.model = model;
        setId("training");
        getStyleClass().add("training");
        final HBox plots = new HBox(12, plot(model.loss()), plot(model.parity()));
        VBox.setVgrow(plots, Priority.ALWAYS);
        rows = order(files);
        getChildren().addAll(rows, progress(), plots, outcome(files));
    }

    /** What is ordered. */
    public Pane rows() {
        return rows;
    }

    private GridPane order(FileChoice files) {
        final Choice<Architecture.Kind> kind = new Choice<>("training-kind", Texts.of("training.kind"),
                List.of(Architecture.Kind.values()), Architecture.Kind::key, model.kindProperty(), model.kindProperty()::set);
        final Choice<TrainingSource> source = new Choice<>("training-source", Texts.of("training.source"),
                List.of(TrainingSource.values()), TrainingSource::title, model.sourceProperty(), chosen -> {
                    model.sourceProperty().set(chosen);
                    if (chosen == TrainingSource.FILE) {
                        files.toOpen(FileKind.DATA_SET).ifPresent(model.fileProperty()::set);
                    }
                });
        final Choice<Integer> amount = new Choice<>("training-amount", Texts.of("training.amount"), TrainingModel.AMOUNTS,
                number -> Texts.of("training.quenches", number), model.amountProperty(), model.amountProperty()::set);
        final TextField minutes = new CommittedField(model.minutesTextProperty(), model::requestMinutes);
        minutes.setId("training-minutes");
        minutes.setAccessibleText(Texts.of("training.minutes"));
        minutes.setTooltip(new Tooltip(Texts.of("training.minutes.about")));
        List.of(kind, source, amount).forEach(choice -> choice.setMinWidth(CHOICE_WIDTH));
        final GridPane grid = new GridPane(10, 8);
        addRow(grid, 0, "training.kind", kind, about(model.kindProperty().map(TrainingView::about)));
        addRow(grid, 1, "training.source", source, about(model.sourceProperty().map(TrainingSource::about)));
        final Label file = about(model.fileProperty().map(path -> path.getFileName().toString()));
        file.visibleProperty().bind(model.sourceProperty().isEqualTo(TrainingSource.FILE));
        addRow(grid, 2, "training.amount", amount, file);
        amount.disableProperty().bind(model.sourceProperty().isEqualTo(TrainingSource.FILE).or(model.runningProperty()));
        addRow(grid, 3, "training.minutes", minutes, new Label(Texts.of("training.minutes.about")));
        List.of(kind, source, minutes).forEach(node -> node.disableProperty().bind(model.runningProperty()));
        return grid;
    }

    /** What is built into that family of networks. */
    private static String about(Architecture.Kind kind) {
        return Texts.of("training.kind." + kind.key());
    }

    private static Label about(ObservableValue<String> text) {
        final Label label = new Label();
        label.setWrapText(true);
        label.setMinWidth(0);
        label.textProperty().bind(text);
        return label;
    }

    private static void addRow(GridPane grid, int row, String key, Node control, Label about) {
        final Label name = new Label(Texts.of(key));
        name.setLabelFor(control);
        name.setMinWidth(USE_PREF_SIZE);
        grid.addRow(row, name, control, about);
        GridPane.setHgrow(about, Priority.ALWAYS);
    }

    private HBox progress() {
        final Button start = button("start", "mdi2p-play", model::start);
        start.getStyleClass().add("accent");
        start.disableProperty().bind(model.runningProperty());
        final Button stop = button("stop", "mdi2s-stop", model::stop);
        stop.disableProperty().bind(model.runningProperty().not());
        final ProgressBar bar = new ProgressBar();
        bar.setId("training-progress");
        bar.setAccessibleText(Texts.of("training.progress"));
        bar.progressProperty().bind(model.progressProperty());
        final Label status = new Label();
        status.setId("training-status");
        status.setWrapText(true);
        status.textProperty().bind(model.statusProperty());
        HBox.setHgrow(status, Priority.ALWAYS);
        final HBox row = new HBox(10, start, stop, bar, status);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox plot(TileModel tile) {
        final Label title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty().bind(tile.pointerTextProperty().map(value -> value.isEmpty() ? tile.info().title() : value));
        title.setTooltip(new Tooltip(tile.info().about()));
        final FigureView figure = new FigureView(tile);
        VBox.setVgrow(figure, Priority.ALWAYS);
        final VBox box = new VBox(4, title, figure);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        return box;
    }

    private HBox outcome(FileChoice files) {
        final Button use = button("use", "mdi2p-play-circle-outline", model::use);
        final Button save = button("save", "mdi2c-content-save-outline",
                () -> files.toSave(FileKind.WEIGHTS, model.suggestedName()).ifPresent(model::save));
        List.of(use, save).forEach(node -> node.disableProperty().bind(model.usableProperty().not()));
        return new HBox(10, use, save);
    }

    /** @param what it does, as in the keys of its texts */
    private static Button button(String what, String icon, Runnable handler) {
        final Button button = new Button(Texts.of("training.button." + what), Icons.of(icon));
        button.setId("training-" + what);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Texts.of("training.button." + what + ".about")));
        button.setOnAction(_ -> handler.run());
        return button;
    }
}
