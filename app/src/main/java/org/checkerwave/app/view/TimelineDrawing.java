package org.checkerwave.app.view;

import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.checkerwave.app.model.TimelinePicture;
import org.checkerwave.app.picture.ScaleTicks;
import org.checkerwave.app.picture.ValueRange;

/**
 * A timeline on a canvas. From the top: branches that were left, dashed; marks of changes, diamonds; kept moments, strokes over
 * the axis with T(t) behind them; ticks of t. The present is a disc, the moment that is looked at a line from top to bottom.
 */
record TimelineDrawing(TimelinePicture picture, double width, double height) {

    private static final double MARGIN = 12;
    private static final double AXIS = 15;
    private static final double STROKE = 8;
    private static final double FADED = 7;
    private static final double DIAMOND = 4;
    private static final double DISC = 4.5;

    double x(double time) {
        return MARGIN + (time - picture.first()) / (picture.last() - picture.first()) * (width - 2 * MARGIN);
    }

    double time(double x) {
        return picture.first() + Math.clamp((x - MARGIN) / Math.max(1, width - 2 * MARGIN), 0.0, 1.0)
                * (picture.last() - picture.first());
    }

    private double axis() {
        return height - AXIS;
    }

    void on(GraphicsContext graphics, boolean dark) {
        final Color ink = dark ? Color.web("#d0d7de") : Color.web("#30363d");
        final Color strong = dark ? Color.web("#79b8ff") : Color.web("#0550ae");
        final Color change = dark ? Color.web("#f0a050") : Color.web("#9a4a00");
        graphics.clearRect(0, 0, width, height);
        graphics.setLineWidth(1);
        temperature(graphics, ink.deriveColor(0, 1, 1, 0.3));
        axis(graphics, ink);
        strokes(graphics, picture.kept(), axis() - STROKE, axis(), ink.deriveColor(0, 1, 1, 0.55));
        branch(graphics, ink.deriveColor(0, 1, 1, 0.55));
        graphics.setFill(change);
        picture.marks().forEach(mark -> diamond(graphics, Math.rint(x(mark.time()))));
        graphics.setFill(picture.viewed() < 0 ? strong : ink);
        graphics.fillOval(x(picture.present()) - DISC, axis() - DISC, 2 * DISC, 2 * DISC);
        if (picture.viewed() >= 0) {
            head(graphics, Math.rint(x(picture.kept()[picture.viewed()])), strong);
        }
    }

    private void axis(GraphicsContext graphics, Color ink) {
        graphics.setStroke(ink);
        graphics.strokeLine(MARGIN, axis() + 0.5, width - MARGIN, axis() + 0.5);
        graphics.setFill(ink);
        graphics.setFont(Font.font(10));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.TOP);
        final ScaleTicks ticks = ScaleTicks.of(new ValueRange(picture.first(), picture.last()));
        for (int k = 0; k < ticks.values().length; k++) {
            final double at = Math.rint(x(ticks.values()[k])) + 0.5;
            graphics.strokeLine(at, axis(), at, axis() + 3);
            graphics.fillText(ticks.labels()[k], at, axis() + 3);
        }
    }

    /** One stroke a pixel at most. */
    private void strokes(GraphicsContext graphics, double[] times, double top, double bottom, Color color) {
        graphics.setStroke(color);
        double before = -1;
        for (final double time : times) {
            final double at = Math.rint(x(time)) + 0.5;
            if (at > before + 1) {
                graphics.strokeLine(at, top, at, bottom);
                before = at;
            }
        }
    }

    private void branch(GraphicsContext graphics, Color color) {
        if (picture.faded().length > 0) {
            graphics.setStroke(color);
            graphics.setLineDashes(4, 3);
            graphics.strokeLine(x(picture.faded()[0]), FADED + 0.5, x(picture.faded()[picture.faded().length - 1]), FADED + 0.5);
            graphics.setLineDashes();
            strokes(graphics, picture.faded(), FADED - 2, FADED + 3, color);
        }
    }

    private void temperature(GraphicsContext graphics, Color color) {
        final double[] values = picture.temperatures();
        final double least = Arrays.stream(values).min().orElse(0);
        final double span = Arrays.stream(values).max().orElse(0) - least;
        if (span > 0) {
            graphics.setStroke(color);
            graphics.beginPath();
            for (int k = 0; k < values.length; k++) {
                final double y = axis() - 2 - (values[k] - least) / span * (axis() - 6);
                graphics.lineTo(x(picture.kept()[k]), y);
            }
            graphics.stroke();
        }
    }

    private void diamond(GraphicsContext graphics, double at) {
        final double y = FADED + 9;
        graphics.fillPolygon(new double[] {at - DIAMOND, at, at + DIAMOND, at}, new double[] {y, y - DIAMOND, y, y + DIAMOND}, 4);
    }

    private void head(GraphicsContext graphics, double at, Color color) {
        graphics.setStroke(color);
        graphics.setFill(color);
        graphics.setLineWidth(2);
        graphics.strokeLine(at, 0, at, axis() + 4);
        graphics.fillPolygon(new double[] {at - 6, at + 6, at}, new double[] {0, 0, 8}, 3);
    }
}
