package org.checkerwave.app.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.BrushModel;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.PictureModel;
import org.checkerwave.app.model.ProbeModel;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.lattice.SquareLattice;

/**
 * Lies over the picture and points the probe: a click with Alt held, or without while the probe is on and no brush is in the
 * hand; arrow keys move it. Marks the site and what the network sees of its surroundings, wherever they are drawn.
 */
public final class ProbeMarks extends Region {

    /** Further than this the pointer has moved the picture. */
    private static final double CLICK = 3;
    private static final double ARM = 9;
    private static final double SMALLEST_BOX = 5;

    private final ProbeModel probe;
    private final BrushModel brush;
    private final PictureModel picture;
    private final Canvas canvas = new Canvas();
    private double pressedX;
    private double pressedY;

    /** @param below shows the picture */
    public ProbeMarks(ProbeModel probe, BrushModel brush, PictureModel picture, Region below) {
        this.probe = probe;
        this.brush = brush;
        this.picture = picture;
        setId("probe-marks");
        setMouseTransparent(true);
        getChildren().add(canvas);
        below.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        below.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        below.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        picture.pictureProperty().subscribe(this::draw);
        probe.siteProperty().subscribe(this::draw);
        probe.reachProperty().subscribe(this::draw);
        probe.probingProperty().subscribe(on -> {
            if (on) {
                below.requestFocus();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        probe.probingProperty().set(false);
                    }
                });
            }
        });
    }

    private void pressed(MouseEvent event) {
        pressedX = event.getX();
        pressedY = event.getY();
        if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
            ask(event);
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isAltDown() && probe.siteProperty().get() >= 0
                && brush.toolProperty().get() == null
                && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < CLICK) {
            ask(event);
        }
    }

    private void ask(MouseEvent event) {
        final PaintedPicture shown = picture.pictureProperty().get();
        if (shown != null && shown.request().relief().isEmpty()) {
            probe.ask(shown.request().view().siteAt(shown.values().lattice(), event.getX() * scale(), event.getY() * scale(),
                    shown.request().width(), shown.request().height()));
        }
    }

    private void typed(KeyEvent event) {
        final PaintedPicture shown = picture.pictureProperty().get();
        final boolean relief = shown != null && shown.request().relief().isPresent();
        if (relief || probe.siteProperty().get() < 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> probe.move(-1, 0);
            case RIGHT -> probe.move(1, 0);
            case UP -> probe.move(0, -1);
            case DOWN -> probe.move(0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Pixels of the picture a unit of the scene. */
    private double scale() {
        final double device = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX();
        return device / picture.coarsenessProperty().get();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        final GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        final PaintedPicture shown = picture.pictureProperty().get();
        final int site = probe.siteProperty().get();
        if (shown == null || site < 0 || site >= shown.values().lattice().sites() || shown.request().relief().isPresent()) {
            return;
        }
        final SquareLattice lattice = shown.values().lattice();
        final Viewport view = shown.request().view();
        final int reach = probe.reachProperty().get();
        graphics.save();
        if (!view.tiled()) {
            graphics.beginPath();
            graphics.rect(x(shown, 0), y(shown, 0), x(shown, lattice.width()) - x(shown, 0),
                    y(shown, lattice.height()) - y(shown, 0));
            graphics.clip();
        }
        final int x = site % lattice.width();
        final int y = site / lattice.width();
        // Every image whose surroundings reach into the picture.
        final double fromX = Math.max(view.latticeX(0, shown.request().width()), view.tiled() ? -1e9 : 0);
        final double toX = Math.min(view.latticeX(canvas.getWidth() * scale(), shown.request().width()),
                view.tiled() ? 1e9 : lattice.width());
        final double fromY = Math.max(view.latticeY(0, shown.request().height()), view.tiled() ? -1e9 : 0);
        final double toY = Math.min(view.latticeY(canvas.getHeight() * scale(), shown.request().height()),
                view.tiled() ? 1e9 : lattice.height());
        for (int across = first(fromX - reach - 1, x, lattice.width()); across <= toX + reach; across += lattice.width()) {
            for (int down = first(fromY - reach - 1, y, lattice.height()); down <= toY + reach; down += lattice.height()) {
                mark(graphics, shown, across, down, reach);
            }
        }
        graphics.restore();
    }

    /** The first image of a coordinate from here on. */
    private static int first(double from, int coordinate, int period) {
        return coordinate + period * (int) Math.ceil((from - coordinate) / period);
    }

    private void mark(GraphicsContext graphics, PaintedPicture shown, int x, int y, int reach) {
        final double site = shown.request().view().pixelsPerSite() / scale();
        final double middleX = x(shown, x + 0.5);
        final double middleY = y(shown, y + 0.5);
        final double box = 0.5 * Math.max(site, SMALLEST_BOX);
        BrushOutline.twice(graphics, () -> {
            graphics.strokeRect(middleX - box, middleY - box, 2 * box, 2 * box);
            graphics.strokeLine(middleX - box - ARM, middleY, middleX - box, middleY);
            graphics.strokeLine(middleX + box, middleY, middleX + box + ARM, middleY);
            graphics.strokeLine(middleX, middleY - box - ARM, middleX, middleY - box);
            graphics.strokeLine(middleX, middleY + box, middleX, middleY + box + ARM);
        });
        if (reach > 0) {
            final double seen = (2 * reach + 1) * site;
            graphics.setLineDashes(7, 5);
            BrushOutline.twice(graphics, () -> graphics.strokeRect(middleX - 0.5 * seen, middleY - 0.5 * seen, seen, seen));
            graphics.setLineDashes((double[]) null);
        }
    }

    private double x(PaintedPicture shown, double x) {
        return shown.request().view().pixelX(x, shown.request().width()) / scale();
    }

    private double y(PaintedPicture shown, double y) {
        return shown.request().view().pixelY(y, shown.request().height()) / scale();
    }
}
