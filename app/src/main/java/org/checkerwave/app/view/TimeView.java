package org.checkerwave.app.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.AutoPauseModel;
import org.checkerwave.app.model.AutosaveModel;
import org.checkerwave.app.model.ScheduleModel;
import org.checkerwave.app.model.TimelineModel;
import org.checkerwave.app.text.Texts;

/** What is to happen at times to come: a pause, and parameters that follow a curve; and what is kept of those that were. */
public final class TimeView extends VBox {

    public TimeView(TimelineModel timeline, AutosaveModel autosave, AutoPauseModel pause, ScheduleModel schedule,
            ObservableValue<Boolean> dark) {
        getStyleClass().add("group");
        getChildren().addAll(new AutoPauseView(pause), new ScheduleView(schedule, dark), memory(timeline), new AutosaveView(autosave));
    }

    private static VBox memory(TimelineModel timeline) {
        final Label label = new Label(Texts.of("time.memory"));
        final NumberSpinner megabytes = new NumberSpinner("timeline-memory", Texts.of("time.memory.about"),
                TimelineModel.LEAST_MEGABYTES, TimelineModel.MOST_MEGABYTES, timeline.megabytesProperty());
        label.setLabelFor(megabytes);
        final Label used = new Label();
        used.setId("timeline-used");
        used.textProperty().bind(timeline.memoryTextProperty());
        return new VBox(6, label, megabytes, used);
    }
}
