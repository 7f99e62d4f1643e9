package org.checkerwave.app.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.Numbers;
import org.checkerwave.app.model.ScheduleModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.parameter.Parameter;

/** Draws a schedule: parameter, shape, curve with corners to drag, and the corners in numbers. */
final class ScheduleView extends VBox {

    private static final int MOST_CORNERS = 6;

    ScheduleView(ScheduleModel model, ObservableValue<Boolean> dark) {
        super(6);
        final Choice<Parameter> parameter = new Choice<>("schedule-parameter", Texts.of("time.schedule.parameter"),
                List.of(Parameter.values()), one -> one.symbol() + ", " + one.title(), model.parameterProperty(),
                model.parameterProperty()::set);
        final Choice<ScheduleModel.Shape> shape = new Choice<>("schedule-shape", Texts.of("time.schedule.shape"),
                List.of(ScheduleModel.Shape.values()), ScheduleModel.Shape::title, model.shapeProperty(),
                model.shapeProperty()::set);
        HBox.setHgrow(parameter, Priority.ALWAYS);
        HBox.setHgrow(shape, Priority.ALWAYS);
        final VBox corners = new VBox(4);
        final List<HBox> rows = IntStream.range(0, MOST_CORNERS).mapToObj(index -> row(model, index)).toList();
        model.cornersProperty().map(List::size)
                .subscribe(count -> corners.getChildren().setAll(rows.subList(0, Math.min(count, MOST_CORNERS))));
        final Label state = new Label();
        state.setId("schedule-state");
        state.setWrapText(true);
        state.getStyleClass().add("text-muted");
        state.textProperty().bind(model.activeProperty().map(
                _ -> Texts.of("time.schedule.drives", model.parameterProperty().get().symbol()))
                .orElse(Texts.of("time.schedule.idle")));
        getChildren().addAll(new Label(Texts.of("time.schedule")), new HBox(6, parameter, shape), new ScheduleCurve(model, dark),
                corners, buttons(model), state);
    }

    private static HBox row(ScheduleModel model, int index) {
        final HBox row = new HBox(6, new Label("t"),
                field(model, index, "schedule-time-" + index, "time.schedule.time",
                        Schedule.Point::time, typed -> model.requestTime(index, typed)),
                new Label("→"),
                field(model, index, "schedule-value-" + index, "time.schedule.value",
                        Schedule.Point::value, typed -> model.requestValue(index, typed)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static CommittedField field(ScheduleModel model, int index, String id, String key,
            ToDoubleFunction<Schedule.Point> part, Consumer<String> commit) {
        final CommittedField field = new CommittedField(model.cornersProperty().map(corners -> index < corners.size()
                ? Numbers.significant(part.applyAsDouble(corners.get(index)), 5) : ""), commit);
        field.setId(id);
        field.getStyleClass().add("value");
        field.setAccessibleText(Texts.of(key, index + 1));
        field.setTooltip(new Tooltip(Texts.of(key, index + 1)));
        return field;
    }

    private static HBox buttons(ScheduleModel model) {
        final Button apply = new Button(Texts.of("time.schedule.apply"));
        apply.setId("schedule-apply");
        apply.setTooltip(new Tooltip(Texts.of("time.schedule.apply.about")));
        apply.setOnAction(_ -> model.apply());
        final Button remove = new Button(Texts.of("time.schedule.remove"));
        remove.setId("schedule-remove");
        remove.setTooltip(new Tooltip(Texts.of("time.schedule.remove.about")));
        remove.disableProperty().bind(model.activeProperty().isNull());
        remove.setOnAction(_ -> model.remove());
        return new HBox(6, apply, remove);
    }
}
