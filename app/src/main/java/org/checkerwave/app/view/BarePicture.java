package org.checkerwave.app.view;

import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.PictureModel;

/** The lattice with nothing over it, which needs neither a theme nor fonts and cannot be touched. */
public final class BarePicture extends Region {

    private final PictureModel model;
    private final PixelCanvas canvas = new PixelCanvas();
    private final Subscription pictures;

    public BarePicture(PictureModel model) {
        this.model = model;
        setId("picture");
        getChildren().add(canvas);
        pictures = model.pictureProperty().subscribe(this::show);
    }

    /** Shows no more pictures. */
    public void release() {
        pictures.unsubscribe();
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        model.resize((int) (getWidth() * scale()), (int) (getHeight() * scale()));
        show(model.pictureProperty().get());
    }

    private void show(PaintedPicture picture) {
        if (picture != null) {
            canvas.show(picture, scale());
        }
    }
}
