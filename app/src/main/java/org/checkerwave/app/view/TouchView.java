package org.checkerwave.app.view;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.BrushModel;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.PictureModel;
import org.checkerwave.brush.Point;
import org.jspecify.annotations.Nullable;

/**
 * Lies over the picture and lets the pointer touch it: with a brush in the hand the left button paints, the others still move the
 * picture. Draws the brush's outline and the pinned sites; the picture below is not painted anew for them.
 */
public final class TouchView extends Region {

    private static final double SIZE_STEPS_A_NOTCH = 1.0 / 40;

    private final BrushModel brush;
    private final PictureModel picture;
    private final Canvas pinned = new Canvas();
    private final Canvas outline = new Canvas();
    private final EventHandler<KeyEvent> escape = event -> {
        if (event.getCode() == KeyCode.ESCAPE) {
            putAway();
        }
    };
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;
    private boolean painting;
    private PinMarks.@Nullable Drawn drawn;

    /** @param below shows the picture; receives what is not meant for the brush */
    public TouchView(BrushModel brush, PictureModel picture, Region below) {
        this.brush = brush;
        this.picture = picture;
        setId("touch");
        setMouseTransparent(true);
        getChildren().addAll(pinned, outline);
        below.addEventFilter(MouseEvent.ANY, this::mouse);
        below.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        picture.pictureProperty().subscribe(this::redraw);
        brush.toolProperty().subscribe(this::drawOutline);
        brush.shapeProperty().subscribe(this::drawOutline);
        brush.sizeProperty().subscribe(this::drawOutline);
        brush.lineProperty().subscribe(this::drawOutline);
        sceneProperty().subscribe(this::listen);
    }

    private void listen(Scene before, Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void putAway() {
        painting = false;
        brush.putAway();
    }

    private void mouse(MouseEvent event) {
        pointerX = event.getEventType() == MouseEvent.MOUSE_EXITED ? Double.NaN : event.getX();
        pointerY = event.getY();
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY
                && brush.toolProperty().get() != null && shown() != null) {
            painting = true;
            brush.press(latticeX(), latticeY());
            ((Region) event.getSource()).requestFocus();
            event.consume();
        } else if (painting && event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            brush.drag(latticeX(), latticeY());
            event.consume();
        } else if (painting && event.getEventType() == MouseEvent.MOUSE_RELEASED
                && event.getButton() == MouseButton.PRIMARY) {
            painting = false;
            brush.release();
            event.consume();
        }
        drawOutline();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShiftDown() && brush.toolProperty().get() != null) {
            // With Shift, some systems turn the wheel sideways.
            brush.resize((event.getDeltaY() + event.getDeltaX()) * SIZE_STEPS_A_NOTCH);
            event.consume();
        }
    }

    private PaintedPicture shown() {
        return picture.pictureProperty().get();
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    /** Site (x, y) is drawn from x to x + 1. */
    private double latticeX() {
        return shown().request().view().latticeX(pointerX * scale(), shown().request().width()) - 0.5;
    }

    private double latticeY() {
        return shown().request().view().latticeY(pointerY * scale(), shown().request().height()) - 0.5;
    }

    private double sceneX(Point point) {
        return shown().request().view().pixelX(point.x() + 0.5, shown().request().width()) / scale();
    }

    private double sceneY(Point point) {
        return shown().request().view().pixelY(point.y() + 0.5, shown().request().height()) / scale();
    }

    @Override
    protected void layoutChildren() {
        for (final Canvas canvas : new Canvas[] {pinned, outline}) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        drawn = null;
        redraw();
    }

    private void redraw() {
        if (shown() == null) {
            return;
        }
        final PinMarks.Drawn wanted = new PinMarks.Drawn(shown().pins(), shown().request().view(), scale());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            PinMarks.draw(pinned, shown(), scale());
        }
        drawOutline();
    }

    private void drawOutline() {
        final GraphicsContext graphics = outline.getGraphicsContext2D();
        graphics.clearRect(0, 0, outline.getWidth(), outline.getHeight());
        if (brush.toolProperty().get() == null || shown() == null || Double.isNaN(pointerX)) {
            return;
        }
        final double site = shown().request().view().pixelsPerSite() / scale();
        final double size = brush.sizeProperty().get() * site;
        final BrushModel.Line line = brush.lineProperty().get();
        BrushOutline.twice(graphics, () -> {
            switch (brush.shapeProperty().get()) {
                case CIRCLE -> graphics.strokeOval(pointerX - size, pointerY - size, 2 * size, 2 * size);
                case SQUARE -> graphics.strokeRect(pointerX - size, pointerY - size, 2 * size, 2 * size);
                case STRIPE -> BrushOutline.stripe(graphics, line == null ? pointerX : sceneX(line.from()),
                        line == null ? pointerY : sceneY(line.from()), line == null ? pointerX : sceneX(line.to()),
                        line == null ? pointerY : sceneY(line.to()), size);
                case WALL -> {
                    if (line != null) {
                        BrushOutline.wall(graphics, sceneX(line.from()), sceneY(line.from()), sceneX(line.to()),
                                sceneY(line.to()), outline.getWidth() + outline.getHeight());
                    } else {
                        BrushOutline.cross(graphics, pointerX, pointerY);
                    }
                }
            }
        });
    }
}
