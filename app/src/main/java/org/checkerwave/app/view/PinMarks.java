package org.checkerwave.app.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.dynamics.Pins;

/** Marks of pinned sites over a picture: a ring on each where sites are large, else hatched rows. */
final class PinMarks {

    private static final double RINGS_FROM = 5;

    /** What was drawn. */
    record Drawn(Pins pins, Viewport view, double scale) {
    }

    private PinMarks() {
    }

    static void draw(Canvas canvas, PaintedPicture picture, double scale) {
        final GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        final int width = picture.values().lattice().width();
        final Viewport view = picture.request().view();
        final double site = view.pixelsPerSite() / scale;
        final int[] sites = picture.pins().sites();
        for (int k = 0; k < sites.length; k++) {
            final int first = sites[k];
            // A run of neighbours in a row.
            while (site < RINGS_FROM && k + 1 < sites.length && sites[k + 1] == sites[k] + 1 && sites[k + 1] % width != 0) {
                k++;
            }
            final int row = first / width;
            final double x = view.pixelX(first % width, picture.request().width()) / scale;
            final double y = view.pixelY(row, picture.request().height()) / scale;
            final double end = x + (sites[k] - first + 1) * site;
            if (end > 0 && y + site > 0 && x < canvas.getWidth() && y < canvas.getHeight()) {
                mark(graphics, x, y, end - x, site);
            }
        }
    }

    private static void mark(GraphicsContext graphics, double x, double y, double length, double site) {
        if (site >= RINGS_FROM) {
            final double ring = 0.5 * site;
            final double corner = 0.5 * (site - ring);
            BrushOutline.twice(graphics, () -> graphics.strokeOval(x + corner, y + corner, ring, ring));
        } else {
            graphics.setFill((long) Math.floor(y / 3) % 2 == 0 ? Color.gray(0, 0.45) : Color.gray(1, 0.45));
            graphics.fillRect(x, y, length, site);
        }
    }
}
