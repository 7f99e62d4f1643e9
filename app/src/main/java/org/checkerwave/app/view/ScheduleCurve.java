package org.checkerwave.app.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.checkerwave.app.model.Numbers;
import org.checkerwave.app.model.ScheduleModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.dynamics.Schedule;

/** The curve of a schedule against time, its corners to be dragged, and the present time, dashed. */
final class ScheduleCurve extends Pane {

    private static final double HEIGHT = 120;
    private static final double LEFT = 40;
    private static final double MARGIN = 12;
    private static final double FOOT = 18;
    private static final double HANDLE = 5;
    private static final double ROOM = 1.15;

    private final ScheduleModel model;
    private final ObservableValue<Boolean> dark;
    private final Canvas canvas = new Canvas();
    private int dragged = -1;
    private double start;
    private double end = 1;
    private double top = 1;

    ScheduleCurve(ScheduleModel model, ObservableValue<Boolean> dark) {
        this.model = model;
        this.dark = dark;
        setId("schedule-curve");
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Texts.of("time.schedule.curve"));
        Tooltip.install(this, new Tooltip(Texts.of("time.schedule.curve")));
        getChildren().add(canvas);
        model.cornersProperty().subscribe(this::draw);
        model.timeProperty().subscribe(this::draw);
        dark.subscribe(this::draw);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> dragged = nearest(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            dragged = -1;
            draw();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (dragged >= 0) {
                model.drag(dragged, time(event.getX()), value(event.getY()));
            }
        });
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private double now() {
        return model.timeProperty().getValue();
    }

    private double x(double time) {
        return LEFT + (time - start) / (end - start) * (getWidth() - LEFT - MARGIN);
    }

    private double y(double value) {
        return getHeight() - FOOT - value / top * (getHeight() - FOOT - MARGIN);
    }

    private double time(double x) {
        return Math.rint(10 * (start + (x - LEFT) / (getWidth() - LEFT - MARGIN) * (end - start))) / 10;
    }

    private double value(double y) {
        final double exact = (getHeight() - FOOT - y) / (getHeight() - FOOT - MARGIN) * top;
        return Math.rint(exact * 1000) / 1000;
    }

    private int nearest(double x, double y) {
        int nearest = -1;
        double distance = 3 * HANDLE;
        for (int k = 0; k < model.cornersProperty().get().size(); k++) {
            final Schedule.Point corner = model.cornersProperty().get().get(k);
            final double far = Math.hypot(x(corner.time()) - x, y(corner.value()) - y);
            if (far <= distance) {
                nearest = k;
                distance = far;
            }
        }
        return nearest;
    }

    /** While a corner is dragged the axes stay, so that it follows the pointer. */
    private void fitAxes(List<Schedule.Point> corners) {
        if (dragged < 0) {
            start = Math.min(now(), corners.getFirst().time());
            end = Math.max(start + 1, start + ROOM * (Math.max(now(), corners.getLast().time()) - start));
            top = ROOM * corners.stream().mapToDouble(Schedule.Point::value).max().orElse(1);
            top = top > 0 ? top : 1;
        }
    }

    private void draw() {
        final List<Schedule.Point> corners = model.cornersProperty().get();
        if (corners.isEmpty() || getWidth() <= LEFT + MARGIN) {
            return;
        }
        fitAxes(corners);
        final Color ink = dark.getValue() ? Color.web("#d0d7de") : Color.web("#30363d");
        final Color strong = dark.getValue() ? Color.web("#79b8ff") : Color.web("#0550ae");
        final GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        graphics.setLineWidth(1);
        axes(graphics, ink);
        graphics.setLineDashes(3, 3);
        graphics.strokeLine(x(now()), MARGIN, x(now()), y(0));
        graphics.setLineDashes();
        graphics.setStroke(strong);
        graphics.setFill(strong);
        graphics.setLineWidth(2);
        graphics.beginPath();
        graphics.moveTo(x(start), y(corners.getFirst().value()));
        corners.forEach(corner -> graphics.lineTo(x(corner.time()), y(corner.value())));
        graphics.lineTo(x(end), y(corners.getLast().value()));
        graphics.stroke();
        corners.forEach(corner ->
                graphics.fillOval(x(corner.time()) - HANDLE, y(corner.value()) - HANDLE, 2 * HANDLE, 2 * HANDLE));
    }

    private void axes(GraphicsContext graphics, Color ink) {
        graphics.setStroke(ink);
        graphics.setFill(ink);
        graphics.setFont(Font.font(10));
        graphics.strokeLine(LEFT, y(0) + 0.5, getWidth() - MARGIN, y(0) + 0.5);
        graphics.strokeLine(LEFT + 0.5, MARGIN, LEFT + 0.5, y(0));
        graphics.setTextBaseline(VPos.TOP);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText("t = " + Numbers.significant(start, 4), LEFT, y(0) + 4);
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(Numbers.significant(end, 4), getWidth() - MARGIN, y(0) + 4);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.fillText(Numbers.significant(top, 3), LEFT - 4, MARGIN + 4);
        graphics.fillText("0", LEFT - 4, y(0));
    }
}
