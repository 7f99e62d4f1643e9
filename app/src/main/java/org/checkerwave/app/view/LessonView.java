package org.checkerwave.app.view;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.checkerwave.app.lesson.LessonStep;
import org.checkerwave.app.model.LessonModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.text.Translated;

/** The step of the lesson that is being read: its text, its question with the answer behind a fold, and the way on. */
public final class LessonView extends VBox {

    private final LessonModel model;

    public LessonView(LessonModel model, ActionButtons buttons) {
        this.model = model;
        setId("lesson");
        getStyleClass().add("lesson");
        getChildren().addAll(header(buttons), text("lesson-text", LessonStep::text), question(), answer(), way(buttons));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_PRESSED, this::turnPages);
            }
        });
        visibleProperty().bind(model.placeProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    /** A remote control for lectures sends these; a slider that has the focus keeps them. */
    private void turnPages(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            model.next();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            model.back();
        }
    }

    private HBox header(ActionButtons buttons) {
        final Label title = new Label();
        title.setId("lesson-title");
        title.getStyleClass().add("lesson-title");
        title.textProperty().bind(model.placeProperty().map(place -> place.lesson().title().shown()).orElse(""));
        final Label progress = new Label();
        progress.setId("lesson-progress");
        progress.getStyleClass().add("text-muted");
        progress.setMinWidth(USE_PREF_SIZE);
        progress.textProperty().bind(model.placeProperty().map(
                place -> Texts.of("lesson.progress", place.index() + 1, place.lesson().steps().size())).orElse(""));
        final ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("small");
        bar.setPrefWidth(90);
        bar.setAccessibleText(Texts.of("lesson.progress.name"));
        bar.progressProperty().bind(model.placeProperty().map(
                place -> (place.index() + 1.0) / place.lesson().steps().size()).orElse(0.0));
        final Button end = buttons.icon("lesson-end");
        end.getStyleClass().add("flat");
        final HBox header = new HBox(10, Icons.of("mdi2s-school-outline"), title, space(), bar, progress, end);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Label text(String id, Function<LessonStep, Translated> part) {
        return label(id, model.placeProperty().map(place -> part.apply(place.step()).shown()));
    }

    private Label question() {
        final Label label = label("lesson-question",
                model.placeProperty().map(place -> place.step().question().map(Translated::shown).orElse("")));
        label.getStyleClass().add("lesson-question");
        label.setGraphic(Icons.of("mdi2h-help-circle-outline"));
        return label;
    }

    private Label answer() {
        final Label label = label("lesson-answer",
                model.placeProperty().map(place -> place.step().observe().map(Translated::shown).orElse("")));
        label.getStyleClass().add("lesson-answer");
        label.setGraphic(Icons.of("mdi2e-eye-outline"));
        label.visibleProperty().unbind();
        label.visibleProperty().bind(model.answeredProperty().and(label.textProperty().isNotEmpty()));
        return label;
    }

    private HBox way(ActionButtons buttons) {
        final Button answer = buttons.text("lesson-observe");
        final ObservableValue<Boolean> answerable =
                model.placeProperty().map(place -> place.step().observe().isPresent()).orElse(false);
        answer.visibleProperty().bind(answerable);
        answer.managedProperty().bind(answerable);
        final Button back = buttons.text("lesson-back");
        back.disableProperty().bind(model.placeProperty().map(LessonModel.Place::first).orElse(true));
        final Button next = buttons.text("lesson-next");
        next.getStyleClass().add("accent");
        next.disableProperty().bind(model.placeProperty().map(LessonModel.Place::last).orElse(true));
        final HBox way = new HBox(8, answer, space(), back, next);
        way.setAlignment(Pos.CENTER_LEFT);
        return way;
    }

    /** Gone while it has nothing to say. */
    private static Label label(String id, ObservableValue<String> text) {
        final Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text.orElse(""));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Region space() {
        final Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
