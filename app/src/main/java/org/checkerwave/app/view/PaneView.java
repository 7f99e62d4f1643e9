package org.checkerwave.app.view;

import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.PaneModel;

/** A picture beside the first, under its title, with a cross at the site that the pointer is at in any of them. */
final class PaneView extends VBox {

    private static final double WHEEL_FACTOR = 1.0015;
    private static final double ARM = 7;

    private final PaneModel model;
    private final PixelCanvas canvas = new PixelCanvas();
    private final Line across = cross();
    private final Line down = cross();
    private final Region area = new Region() {
        {
            getChildren().addAll(canvas, across, down);
        }

        @Override
        protected void layoutChildren() {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            show();
        }
    };
    private double dragX;
    private double dragY;

    PaneView(PaneModel model) {
        this.model = model;
        setId("pane-" + model.id());
        getStyleClass().add("pane");
        area.setMinSize(80, 80);
        area.getStyleClass().add("picture");
        area.accessibleTextProperty().bind(model.textProperty().map(text -> model.title() + " " + text));
        VBox.setVgrow(area, Priority.ALWAYS);
        final Label text = new Label();
        text.getStyleClass().add("text-muted");
        text.textProperty().bind(model.textProperty());
        getChildren().addAll(header(model.title(), text), area);
        model.pictureProperty().subscribe(this::show);
        model.pointedSiteProperty().subscribe(this::mark);
        area.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, event -> model.point(event.getX() * scale(), event.getY() * scale()));
        area.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.point(Double.NaN, Double.NaN));
    }

    /** The line over a picture. @param right beside its title */
    static HBox header(String title, Label right) {
        final Label left = new Label(title);
        left.getStyleClass().add("pane-title");
        left.setMinWidth(0);
        final Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        final HBox header = new HBox(8, left, space, right);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private static Line cross() {
        final Line line = new Line();
        line.getStyleClass().add("pane-cross");
        line.setMouseTransparent(true);
        line.setVisible(false);
        return line;
    }

    private double scale() {
        final PaintedPicture shown = model.pictureProperty().get();
        return shown == null || area.getWidth() == 0 ? 1 : shown.request().width() / area.getWidth();
    }

    private void show() {
        final PaintedPicture shown = model.pictureProperty().get();
        if (shown != null) {
            canvas.show(shown, scale());
            mark();
        }
    }

    private void mark() {
        final PaintedPicture shown = model.pictureProperty().get();
        final int site = model.pointedSiteProperty().getValue().intValue();
        final boolean marked = shown != null && site >= 0 && model.pointerLinked();
        across.setVisible(marked);
        down.setVisible(marked);
        if (marked) {
            final int columns = shown.values().lattice().width();
            final int row = site / columns;
            final double x = shown.request().view().pixelX(site % columns + 0.5, shown.request().width()) / scale();
            final double y = shown.request().view().pixelY(row + 0.5, shown.request().height()) / scale();
            place(across, x - ARM, y, x + ARM, y);
            place(down, x, y - ARM, x, y + ARM);
        }
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private void scrolled(ScrollEvent event) {
        model.zoom(Math.pow(WHEEL_FACTOR, event.getDeltaY()), event.getX() * scale(), event.getY() * scale());
        event.consume();
    }

    private void pressed(MouseEvent event) {
        dragX = event.getX();
        dragY = event.getY();
        if (event.getClickCount() == 2) {
            model.fit();
        }
    }

    private void dragged(MouseEvent event) {
        model.drag((event.getX() - dragX) * scale(), (event.getY() - dragY) * scale());
        dragX = event.getX();
        dragY = event.getY();
    }
}
