package org.checkerwave.app.view;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.PlotModel;
import org.checkerwave.app.model.PlotsModel;

/** The live plots, one above the other. */
public final class PlotsView extends VBox {

    public PlotsView(PlotsModel model) {
        setId("plots");
        getStyleClass().add("plots");
        for (final PlotModel plot : model.plots()) {
            final PlotView view = new PlotView(plot);
            view.setMinSize(160, 120);
            view.setPrefSize(320, 240);
            VBox.setVgrow(view, Priority.ALWAYS);
            getChildren().add(view);
        }
    }
}
