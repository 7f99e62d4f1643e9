package org.checkerwave.app.view;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.PictureModel;

/**
 * The lattice on the screen. A worker paints device pixels into a few buffers that take turns; here they are only
 * copied.
 */
public final class PictureView extends Region {

    private static final double WHEEL_FACTOR = 1.0015;
    /** As far as a drag that an arrow key stands for. */
    private static final double KEY_DRAG = 24;
    private static final double HIGHER = 1.15;

    private final PictureModel model;
    private final PixelCanvas canvas = new PixelCanvas();
    private final Label missing = new Label();
    private final ScaleBarView scaleBar = new ScaleBarView();
    /** Over the picture, as its canvas covers everything below. */
    private final Region focusRing = new Region();
    private double dragX;
    private double dragY;

    public PictureView(PictureModel model) {
        this.model = model;
        setId("picture");
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(200, 200);
        missing.setId("missing");
        missing.getStyleClass().add("missing");
        missing.setWrapText(true);
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(model.missingProperty().isNotEmpty());
        missing.textProperty().subscribe(this::requestLayout);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        getChildren().addAll(canvas, missing, scaleBar, focusRing);
        model.coarsenessProperty().subscribe(this::requestLayout);
        model.pictureProperty().subscribe(picture -> {
            if (picture != null) {
                show(picture);
            }
        });
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.point(Double.NaN, Double.NaN));
    }

    /** Pixels of the picture a unit of the scene. */
    private double scale() {
        final double device = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX();
        return device / model.coarsenessProperty().get();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        focusRing.resize(getWidth(), getHeight());
        layoutInArea(missing, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
        model.resize((int) (getWidth() * scale()), (int) (getHeight() * scale()));
        if (model.pictureProperty().get() != null) {
            show(model.pictureProperty().get());
        }
        layoutInArea(scaleBar, scaleBar.left() + 12, 0, getWidth(), Math.max(scaleBar.bottom() - 12, scaleBar.prefHeight(-1)), 0,
                HPos.LEFT, VPos.BOTTOM);
    }

    private void show(PaintedPicture painted) {
        canvas.show(painted, scale());
        scaleBar.follow(painted, scale());
    }

    private void scrolled(ScrollEvent event) {
        model.zoom(Math.pow(WHEEL_FACTOR, event.getDeltaY()), event.getX() * scale(), event.getY() * scale());
        event.consume();
    }

    /** Arrows move the picture, or turn the relief; page keys make the relief higher and flatter, and are left alone without it. */
    private void typed(KeyEvent event) {
        final boolean paging = event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN;
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()
                || (paging && !model.relief().shownProperty().get())) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.drag(-KEY_DRAG * scale(), 0);
            case RIGHT -> model.drag(KEY_DRAG * scale(), 0);
            case UP -> model.drag(0, -KEY_DRAG * scale());
            case DOWN -> model.drag(0, KEY_DRAG * scale());
            case PAGE_UP -> model.relief().heighten(HIGHER);
            case PAGE_DOWN -> model.relief().heighten(1 / HIGHER);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        dragX = event.getX();
        dragY = event.getY();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            model.fit();
        }
    }

    private void dragged(MouseEvent event) {
        model.drag((event.getX() - dragX) * scale(), (event.getY() - dragY) * scale());
        dragX = event.getX();
        dragY = event.getY();
    }

    private void moved(MouseEvent event) {
        model.point(event.getX() * scale(), event.getY() * scale());
    }
}
