package org.checkerwave.app.view;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.PlotModel;

/** One live plot. */
final class PlotView extends Region {

    private final PlotModel model;
    private final ImageView view = new ImageView();

    PlotView(PlotModel model) {
        this.model = model;
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(model.title());
        getChildren().add(view);
        model.imageProperty().subscribe(image -> {
            view.setImage(image == null ? null : SwingFXUtils.toFXImage(image, null));
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        final double scale = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX();
        model.resize((int) (getWidth() * scale), (int) (getHeight() * scale), scale);
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
    }
}
