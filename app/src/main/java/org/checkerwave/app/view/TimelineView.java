package org.checkerwave.app.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.checkerwave.app.model.Numbers;
import org.checkerwave.app.model.TimelineModel;
import org.checkerwave.app.model.TimelinePicture;
import org.checkerwave.app.text.Texts;

/** The timeline under the picture: dragged like that of a video player, or moved by keys while it has the focus. */
public final class TimelineView extends HBox {

    private static final double HEIGHT = 46;
    /** How far beside a mark the pointer still means it. */
    private static final double NEAR = 5;
    private static final int PAGE = 10;

    private final TimelineModel model;
    private final ObservableValue<Boolean> dark;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private final Pane track = new Pane(canvas) {
        @Override
        protected void layoutChildren() {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    };

    public TimelineView(TimelineModel model, ObservableValue<Boolean> dark, ActionButtons buttons) {
        super(6);
        this.model = model;
        this.dark = dark;
        setId("timeline-row");
        setAlignment(Pos.CENTER_LEFT);
        canvas.setManaged(false);
        track.setId("timeline");
        track.getStyleClass().add("timeline");
        track.setMinSize(100, HEIGHT);
        track.setPrefHeight(HEIGHT);
        track.setFocusTraversable(true);
        track.setAccessibleRole(AccessibleRole.SLIDER);
        track.setAccessibleText(Texts.of("time.timeline"));
        track.setAccessibleHelp(Texts.of("time.timeline.about"));
        Tooltip.install(track, tooltip);
        tooltip.setText(Texts.of("time.timeline.about"));
        HBox.setHgrow(track, Priority.ALWAYS);
        getChildren().addAll(buttons.icon("step-back"), track, buttons.icon("undo-branch"));
        model.pictureProperty().subscribe(this::draw);
        dark.subscribe(this::draw);
        track.addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
        track.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
        track.addEventHandler(MouseEvent.MOUSE_MOVED, event -> tooltip.setText(text(event.getX())));
        track.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TimelineDrawing drawing() {
        return new TimelineDrawing(model.pictureProperty().get(), canvas.getWidth(), canvas.getHeight());
    }

    private void draw() {
        drawing().on(canvas.getGraphicsContext2D(), dark.getValue());
        track.setAccessibleText(Texts.of("time.timeline") + ", " + described());
    }

    private String described() {
        return model.pastTextProperty().get().isEmpty()
                ? Texts.of("time.timeline.present", Numbers.significant(model.pictureProperty().get().present(), 4))
                : model.pastTextProperty().get();
    }

    private void look(MouseEvent event) {
        track.requestFocus();
        model.lookAt(drawing().time(event.getX()));
        event.consume();
    }

    private String text(double x) {
        final TimelineDrawing drawing = drawing();
        final Optional<TimelinePicture.Mark> mark = model.pictureProperty().get().marks().stream()
                .filter(one -> Math.abs(drawing.x(one.time()) - x) <= NEAR).findFirst();
        return mark.map(TimelinePicture.Mark::text)
                .orElseGet(() -> Texts.of("time.timeline.at", Numbers.significant(drawing.time(x), 3)) + "\n"
                        + Texts.of("time.timeline.about"));
    }

    private void pressed(KeyEvent event) {
        final boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
        final int index = model.index();
        final int wanted = switch (event.getCode()) {
            case LEFT -> index - 1;
            case RIGHT -> index + 1;
            case PAGE_UP -> index - PAGE;
            case PAGE_DOWN -> index + PAGE;
            case HOME -> 0;
            case END -> Integer.MAX_VALUE;
            default -> -1 - PAGE;
        };
        if (!modified && wanted >= -PAGE) {
            model.look(wanted);
            event.consume();
        }
    }
}
