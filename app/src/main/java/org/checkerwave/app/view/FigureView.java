package org.checkerwave.app.view;

import java.nio.IntBuffer;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.checkerwave.app.figure.DrawnFigure;
import org.checkerwave.app.model.TileModel;
import org.checkerwave.app.text.Texts;

/** The figure of a tile; its pixels were drawn elsewhere and are used as they are. */
final class FigureView extends Region {

    /** Size of small letters where the window's are as usual; those of the figure grow and shrink with them. */
    private static final double USUAL_LETTERS = 12;

    private final TileModel model;
    private final ImageView view = new ImageView();
    private final Line mark = new Line();
    private final Label nothing = new Label(Texts.of("plot.nothing"));

    FigureView(TileModel model) {
        this.model = model;
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(model.info().about());
        nothing.getStyleClass().add("nothing");
        nothing.setAlignment(Pos.CENTER);
        mark.getStyleClass().add("time-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        getChildren().addAll(nothing, view, mark);
        model.markedTimeProperty().subscribe(_ -> placeMark());
        model.drawnProperty().subscribe(drawn -> {
            view.setImage(drawn == null ? null : image(drawn));
            nothing.setVisible(drawn == null);
            placeMark();
            requestLayout();
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> model.point(event.getX() * scale(), event.getY() * scale()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> model.point(event.getX() * scale(), event.getY() * scale()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.point(Double.NaN, Double.NaN));
    }

    private static WritableImage image(DrawnFigure drawn) {
        return new WritableImage(new PixelBuffer<>(drawn.width(), drawn.height(), IntBuffer.wrap(drawn.argb()),
                PixelFormat.getIntArgbPreInstance()));
    }

    private void placeMark() {
        final DrawnFigure drawn = model.drawnProperty().get();
        final OptionalDouble column = drawn == null ? OptionalDouble.empty() : drawn.columnOfTime(model.markedTimeProperty().get());
        mark.setVisible(column.isPresent());
        column.ifPresent(pixel -> {
            mark.setStartX(pixel / scale());
            mark.setEndX(pixel / scale());
            mark.setStartY(drawn.area().top() / scale());
            mark.setEndY((drawn.area().top() + drawn.area().height()) / scale());
        });
    }

    /** Device pixels a unit of the scene. */
    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    @Override
    protected void layoutChildren() {
        model.resize((int) (getWidth() * scale()), (int) (getHeight() * scale()),
                scale() * nothing.getFont().getSize() / USUAL_LETTERS);
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        nothing.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
