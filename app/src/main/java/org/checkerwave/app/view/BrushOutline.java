package org.checkerwave.app.view;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Outlines of brushes on a canvas, visible on any ground. */
final class BrushOutline {

    private static final double ARM = 7;
    private static final double TICK = 10;
    private static final double TICK_EVERY = 22;

    private BrushOutline() {
    }

    /** Draws a line dark and broad, and light and thin upon it. */
    static void twice(GraphicsContext graphics, Runnable drawing) {
        graphics.setStroke(Color.gray(0, 0.65));
        graphics.setLineWidth(3);
        drawing.run();
        graphics.setStroke(Color.gray(1, 0.95));
        graphics.setLineWidth(1.25);
        drawing.run();
    }

    static void cross(GraphicsContext graphics, double x, double y) {
        graphics.strokeLine(x - ARM, y, x + ARM, y);
        graphics.strokeLine(x, y - ARM, x, y + ARM);
    }

    /** A band between two points, so wide to either side. */
    static void stripe(GraphicsContext graphics, double fromX, double fromY, double toX, double toY, double size) {
        final double length = Math.hypot(toX - fromX, toY - fromY);
        // Across a point it lies as if it were drawn to the right.
        final double acrossX = length == 0 ? 0 : -(toY - fromY) / length * size;
        final double acrossY = length == 0 ? size : (toX - fromX) / length * size;
        graphics.strokePolygon(new double[] {fromX + acrossX, toX + acrossX, toX - acrossX, fromX - acrossX},
                new double[] {fromY + acrossY, toY + acrossY, toY - acrossY, fromY - acrossY}, 4);
    }

    /** A line through both points, with ticks on the side that is painted: its left. */
    static void wall(GraphicsContext graphics, double fromX, double fromY, double toX, double toY, double reach) {
        final double length = Math.hypot(toX - fromX, toY - fromY);
        if (length == 0) {
            cross(graphics, fromX, fromY);
            return;
        }
        final double x = (toX - fromX) / length;
        final double y = (toY - fromY) / length;
        graphics.strokeLine(fromX - reach * x, fromY - reach * y, toX + reach * x, toY + reach * y);
        for (double along = 0; along <= length; along += TICK_EVERY) {
            final double startX = fromX + along * x;
            final double startY = fromY + along * y;
            graphics.strokeLine(startX, startY, startX + TICK * y, startY - TICK * x);
        }
    }
}
