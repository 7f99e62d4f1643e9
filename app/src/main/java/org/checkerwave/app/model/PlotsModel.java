package org.checkerwave.app.model;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;

/** The live plots; another one is one more line here. */
public final class PlotsModel {

    private final List<PlotModel> plots;

    public PlotsModel(MeasurementModel measurements, ObservableValue<Boolean> dark, Executor interfaceThread,
            Executor background) {
        plots = List.of(
                new PlotModel("Order parameter against time", LiveFigures::order, interfaceThread, background),
                new PlotModel("Domain size against time", LiveFigures::length, interfaceThread, background),
                new PlotModel("Temperature against time", LiveFigures::temperature, interfaceThread, background));
        measurements.pointsProperty().subscribe(points -> plots.forEach(plot -> plot.show(points)));
        dark.subscribe(on -> plots.forEach(plot -> plot.dress(on)));
    }

    public List<PlotModel> plots() {
        return plots;
    }

    void pulse(long now) {
        plots.forEach(plot -> plot.pulse(now));
    }
}
