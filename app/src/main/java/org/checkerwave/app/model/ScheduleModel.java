package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.text.Texts;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Frame;

/** A schedule that is being drawn for a parameter, and given to the run when it is done. */
public final class ScheduleModel {

    /** Shapes to begin with. */
    public enum Shape {
        RAMP, QUENCH, PULSE;

        public String title() {
            return Texts.of("time.schedule.shape." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Times of the corners after now, for a shape to begin with. */
    private static final double SOON = 10;
    private static final double LATER = 60;
    private static final double RISE = 5;

    private final ObjectProperty<Parameter> parameter = new SimpleObjectProperty<>(this, "parameter", Parameter.TEMPERATURE);
    private final ObjectProperty<Shape> shape = new SimpleObjectProperty<>(this, "shape", Shape.RAMP);
    private final ReadOnlyObjectWrapper<List<Schedule.Point>> corners = new ReadOnlyObjectWrapper<>(this, "corners", List.of());
    private final ReadOnlyObjectWrapper<Schedule> active = new ReadOnlyObjectWrapper<>(this, "active");
    private final ObservableValue<Double> time;
    private final RunModel run;
    private final Notices notices;
    private int opened;
    private boolean touched;
    /** When the shape was drawn that nobody has touched yet. */
    private double drawn;

    public ScheduleModel(RunModel run, Notices notices) {
        this.run = run;
        this.time = run.frameProperty().map(Frame::time).orElse(0.0);
        this.notices = notices;
        parameter.subscribe(this::begin);
        shape.subscribe(this::draw);
        run.runProperty().subscribe(this::follow);
        run.frameProperty().subscribe(frame -> {
            if (frame != null && !touched && active.get() == null && frame.time() > drawn + SOON / 2) {
                draw();
            }
        });
    }

    public ObjectProperty<Parameter> parameterProperty() {
        return parameter;
    }

    public ObjectProperty<Shape> shapeProperty() {
        return shape;
    }

    /** The corners of the curve that is being drawn, in the order of time. */
    public ReadOnlyObjectProperty<List<Schedule.Point>> cornersProperty() {
        return corners.getReadOnlyProperty();
    }

    /** The schedule that drives the parameter; null if none does. */
    public ReadOnlyObjectProperty<Schedule> activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** The time that is shown. */
    public ObservableValue<Double> timeProperty() {
        return time;
    }

    private void follow() {
        active.set(run.runProperty().get() == null ? null : run.runProperty().get().schedules().get(parameter.get()));
        if (run.openedProperty().get() != opened) {
            opened = run.openedProperty().get();
            begin();
        }
    }

    /** With the schedule that drives the parameter, or with the shape that is chosen. */
    private void begin() {
        active.set(run.runProperty().get() == null ? null : run.runProperty().get().schedules().get(parameter.get()));
        if (active.get() != null) {
            corners.set(active.get().corners());
        } else {
            draw();
        }
    }

    private void draw() {
        final Frame frame = run.frameProperty().get();
        final double now = frame == null ? 0 : Math.rint(frame.time());
        final double value = frame == null ? parameter.get().defaultValue() : frame.parameters().get(parameter.get());
        final double other = value == 0 ? parameter.get().defaultValue() : 2 * value;
        touched = false;
        drawn = now;
        corners.set(switch (shape.get()) {
            case RAMP -> List.of(new Schedule.Point(now + SOON, value), new Schedule.Point(now + LATER, other));
            case QUENCH -> List.of(new Schedule.Point(now + SOON, value), new Schedule.Point(now + SOON, other));
            case PULSE -> List.of(new Schedule.Point(now + SOON, value), new Schedule.Point(now + SOON + RISE, 2 * other),
                    new Schedule.Point(now + LATER - RISE, 2 * other), new Schedule.Point(now + LATER, value));
        });
    }

    /** A corner was dragged; that of a quench takes the other along; it stays between its neighbours and within what the parameter's slider offers. */
    public void drag(int index, double time, double value) {
        final List<Schedule.Point> now = corners.get();
        final double earliest = index == 0 ? 0 : now.get(index - 1).time();
        final double latest = index == now.size() - 1 ? Double.MAX_VALUE : now.get(index + 1).time();
        if (now.size() == 2 && now.getFirst().time() == now.getLast().time()) {
            final double both = Math.max(0, time);
            replace(1 - index, new Schedule.Point(both, now.get(1 - index).value()));
            replace(index, new Schedule.Point(both, Math.clamp(value, parameter.get().minimum(), parameter.get().maximum())));
        } else {
            replace(index, new Schedule.Point(Math.clamp(time, earliest, Math.max(earliest, latest)),
                    Math.clamp(value, parameter.get().minimum(), parameter.get().maximum())));
        }
    }

    /** The time of a corner was typed. */
    public void requestTime(int index, String typed) {
        Numbers.parse(typed).ifPresentOrElse(
                number -> type(index, number, corners.get().get(index).value()),
                () -> notices.say(Texts.of("time.pause.no-number", typed)));
    }

    /** The value of a corner was typed; the run refuses one that physics does not allow. */
    public void requestValue(int index, String typed) {
        Numbers.parse(typed).ifPresentOrElse(
                number -> type(index, corners.get().get(index).time(), number),
                () -> notices.say(Texts.of("time.pause.no-number", typed)));
    }

    private void type(int index, double time, double value) {
        try {
            parameter.get().check(value);
            replace(index, new Schedule.Point(time, value));
        } catch (InvalidInput e) {
            notices.report(e);
        }
    }

    private void replace(int index, Schedule.Point point) {
        final List<Schedule.Point> changed = new ArrayList<>(corners.get());
        changed.set(index, point);
        touched = true;
        corners.set(List.copyOf(changed));
    }

    /** From now on the curve drives the parameter. */
    public void apply() {
        try {
            run.apply(new Command.SetSchedule(parameter.get(), Schedule.through(corners.get())));
        } catch (InvalidInput e) {
            notices.report(e);
        }
    }

    /** The parameter stays at its present value from now on. */
    public void remove() {
        if (run.presentProperty().get() != null && active.get() != null) {
            run.set(parameter.get(), run.frameProperty().get().parameters().get(parameter.get()));
        }
    }
}
