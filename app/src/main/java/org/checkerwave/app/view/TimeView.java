package org.checkerwave.app.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.AutoPauseModel;
import org.checkerwave.app.model.ScheduleModel;

/** What is to happen at times to come: a pause, and parameters that follow a curve. */
public final class TimeView extends VBox {

    public TimeView(AutoPauseModel pause, ScheduleModel schedule, ObservableValue<Boolean> dark) {
        getStyleClass().add("group");
        getChildren().addAll(new AutoPauseView(pause), new ScheduleView(schedule, dark));
    }
}
